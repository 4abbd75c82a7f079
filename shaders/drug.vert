#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aDrug; // x (the image to be drawn) and y of its middle, nm; place in the table of drugs; opacity
out vec2 vPlace; // nm from its middle
flat out vec2 vDrug; // place in the table, opacity

void main() {
    vec2 c = corner(gl_VertexID & 3) * vec2(1.4, 1.9) + vec2(0.0, -0.5);
    vPlace = c;
    vDrug = aDrug.zw;
    gl_Position = toClip(aDrug.xy + c);
}
