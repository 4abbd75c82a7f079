#version 300 es
precision highp float;
in vec2 vAt;
uniform sampler2D uSums;
uniform float uDepth; // optical depth of a sum of one: all bytes full
uniform float uOpacity;
uniform float uGlow; // 1 on a dark ground
out vec4 finalColor;

void main() {
    // One look, for it is made for each pixel of the window: grains are two cells wide.
    vec4 sum = texture(uSums, vAt);
    // What grains of any order let through of what is behind them (Beer–Lambert).
    float cover = uOpacity * (1.0 - exp(-uDepth * sum.a));
    vec3 colour = sum.rgb / max(sum.a, 0.001);
    finalColor = vec4(colour * mix(1.0, 1.15, uGlow), mix(1.0, 0.75, uGlow)) * cover;
}
