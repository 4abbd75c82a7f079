#version 300 es
precision highp float;
#include "view.glsl"
#include "shapes.glsl"
in vec2 vPlace;
flat in vec2 vDrug; // place in the table of drugs, opacity
uniform vec3 uDrug;
uniform vec3 uGround;
uniform float uGlow;
out vec4 finalColor;

float hexagon(vec2 p, float r) {
    vec2 q = abs(p);
    return max(q.y, dot(q, vec2(0.866, 0.5))) - r;
}

// Tetrodotoxin: a cage of rings, and the guanidinium that reaches into the pore.
float cage(vec2 p) {
    float d = hexagon(p - vec2(0.0, 0.3), 0.74) - 0.16;
    return join(d, capsule(p, vec2(0.0, -0.4), vec2(0.0, -1.75), 0.24), 0.3);
}

// Tetraethylammonium: four arms about one charge.
float arms(vec2 p) {
    vec2 q = abs(p + vec2(0.0, 0.1));
    return join(length(q) - 0.42, length(q - 0.52) - 0.4, 0.35);
}

// Ouabain and digoxin: a steroid with its sugar, a cork in the pump's mouth.
float cork(vec2 p) {
    float d = box(p - vec2(0.0, -0.35), vec2(mix(0.72, 0.46, smoothstep(0.2, -1.2, p.y)), 0.85), 0.25);
    return join(d, disc(p - vec2(0.0, 0.8), 0.42), 0.3);
}

void main() {
    float pixel = 1.0 / uFrame.x;
    vec2 p = vPlace;
    float d = vDrug.x < 0.5 ? cage(p) : vDrug.x < 1.5 ? arms(p) : cork(p);
    float light = dot(p, vec2(-0.3, 0.42));
    vec3 colour = uDrug * (0.86 + 0.22 * light);
    colour += mix(0.28, 0.12, uGlow) * smoothstep(0.5, 0.0, length(p - vec2(-0.32, 0.62)));
    colour *= 1.0 - 0.4 * smoothstep(-0.2, 0.0, d);
    // A dark edge sets it off from the body that it sits on.
    vec4 result = vec4(uGround, 1.0) * 0.85 * cover(d - 0.14, 1.5 * pixel);
    result = mix(result, vec4(colour, 1.0), cover(d, pixel));
    // Its positive charge.
    vec2 q = p - (vDrug.x < 0.5 ? vec2(0.0, 0.3) : vec2(0.0, -0.1));
    float plus = min(box(q, vec2(0.3, 0.075), 0.04), box(q, vec2(0.075, 0.3), 0.04));
    result = mix(result, vec4(uGround, 1.0), cover(plus, pixel) * step(vDrug.x, 1.5) * smoothstep(2.5, 4.5, 0.3 / pixel / uFrame.w));
    finalColor = result * vDrug.y;
}
