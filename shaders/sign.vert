#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aSign; // x, y in nm; 1 or -1; how much of it is there 0..1
uniform float uDiameter; // device pixels
flat out vec2 vSign;

void main() {
    gl_Position = aSign.w > 0.0 ? toClip(vec2(nearest(aSign.x), aSign.y)) : vec4(2.0, 2.0, 0.0, 1.0);
    gl_PointSize = uDiameter * mix(0.5, 1.0, aSign.w);
    vSign = aSign.zw;
}
