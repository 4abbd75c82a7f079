// Where things are on the screen. Lengths in nm unless named otherwise; y points outside, up.
uniform vec4 uCamera; // centre x, y; clip units per nm along x, y
uniform vec4 uFrame;  // device pixels per nm, width of the slab, time in s, device pixels per CSS pixel

// The slab is a ring along x: each thing is drawn where it is nearest to the camera.
float nearest(float x) {
    return x - uFrame.y * floor((x - uCamera.x) / uFrame.y + 0.5);
}

vec4 toClip(vec2 place) {
    return vec4((place - uCamera.xy) * uCamera.zw, 0.0, 1.0);
}

// Corner of a quad from the running number of its vertex: (-1,-1), (1,-1), (-1,1), (1,1).
vec2 corner(int vertex) {
    return vec2(float((vertex & 1) * 2 - 1), float((vertex & 2) - 1));
}
