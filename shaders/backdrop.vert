#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aRow; // y in nm; red, green, blue
out vec3 vColour;

// A row of the strip reaches from one side of the window to the other.
void main() {
    float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
    gl_Position = vec4(side, (aRow.x - uCamera.y) * uCamera.w, 0.0, 1.0);
    vColour = aRow.yzw;
}
