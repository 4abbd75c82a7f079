#version 300 es
precision highp float;
in vec2 vEdge;
uniform vec3 uColour;
out vec4 finalColor;

void main() {
    float soft = 1.0 - smoothstep(0.35, 1.0, abs(vEdge.x));
    float alpha = soft * (1.0 - vEdge.y) * 0.95;
    finalColor = vec4(uColour * alpha, alpha);
}
