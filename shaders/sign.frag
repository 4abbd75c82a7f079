#version 300 es
precision highp float;
#include "shapes.glsl"
flat in vec2 vSign;
uniform float uDiameter;
uniform vec3 uPositive;
uniform vec3 uNegative;
uniform vec3 uGround;
out vec4 finalColor;

void main() {
    vec2 p = gl_PointCoord * 2.0 - 1.0;
    float pixel = 2.0 / uDiameter;
    float stroke = box(p, vec2(0.52, 0.13), 0.06);
    if (vSign.x > 0.0) stroke = min(stroke, box(p, vec2(0.13, 0.52), 0.06));
    float round = cover(length(p) - 0.92, pixel);
    vec3 colour = vSign.x > 0.0 ? uPositive : uNegative;
    colour = mix(colour, uGround, cover(stroke, pixel));
    float alpha = round * vSign.y;
    finalColor = vec4(colour * alpha, alpha);
}
