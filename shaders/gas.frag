#version 300 es
precision highp float;
in vec2 vAt;
uniform sampler2D uSums;
uniform vec4 uCells; // see gas.vert
uniform float uDepth; // optical depth of a sum of one: all bytes full
uniform float uOpacity;
uniform float uGlow; // 1 on a dark ground
out vec4 finalColor;

void main() {
    // Half a cell aside on all sides: grains are round and two cells wide.
    vec2 aside = 0.5 * uCells.zw;
    vec4 sum = 0.25 * (texture(uSums, vAt + aside) + texture(uSums, vAt - aside)
        + texture(uSums, vAt + vec2(aside.x, -aside.y)) + texture(uSums, vAt + vec2(-aside.x, aside.y)));
    // What grains of any order let through of what is behind them (Beer–Lambert).
    float cover = uOpacity * (1.0 - exp(-uDepth * sum.a));
    vec3 colour = sum.rgb / max(sum.a, 0.001);
    finalColor = vec4(colour * mix(1.0, 1.15, uGlow), mix(1.0, 0.75, uGlow)) * cover;
}
