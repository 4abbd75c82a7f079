#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aTip;   // x (the image to be drawn), y in nm; current -1..1; emphasis
in vec4 aGlass; // length, nm; half its width at the far end; where its sign stands, along; radius of the sign
uniform vec2 uAxis; // direction away from the tip
out vec2 vAt; // nm: across, to the right; along, from the tip
flat out vec2 vState; // current, emphasis
flat out vec2 vSign;  // along, radius

const float ABOVE = 5.0;

void main() {
    vec2 c = corner(gl_VertexID & 3);
    float along = c.y < 0.0 ? aGlass.x : -ABOVE;
    vState = aTip.zw;
    vSign = aGlass.zw;
    vAt = vec2(c.x * max(aGlass.y, ABOVE), along);
    vec2 right = vec2(-uAxis.y, uAxis.x);
    gl_Position = toClip(aTip.xy + uAxis * along + right * vAt.x);
}
