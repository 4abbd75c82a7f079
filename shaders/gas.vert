#version 300 es
precision highp float;
in vec2 aCorner; // of the window, clip units
uniform vec4 uCells; // cells across and up the window; 1/columns, 1/rows
out vec2 vAt; // in the texture

// One cell lies beyond each edge of the window.
void main() {
    vAt = ((0.5 * aCorner + 0.5) * uCells.xy + 1.0) * uCells.zw;
    gl_Position = vec4(aCorner, 0.0, 1.0);
}
