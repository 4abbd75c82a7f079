#version 300 es
precision highp float;
in vec3 vColour;
out vec4 finalColor;

// It fills the whole window, so it costs most where pixels are drawn by the processor: as little as can be.
void main() {
    finalColor = vec4(vColour, 1.0);
}
