#version 300 es
precision highp float;
#include "view.glsl"
#include "shapes.glsl"
in vec2 vPlace;
flat in vec2 vSelf;
uniform vec3 uColour;
uniform vec3 uGround;
uniform float uGlow;
out vec4 finalColor;

// A folded chain: a few lobes about a core, their seams soft.
float lobes(vec2 p) {
    float d = length(p) - 0.62;
    d = join(d, length(p - vec2(0.50, 0.18)) - 0.46, 0.3);
    d = join(d, length(p - vec2(-0.30, 0.50)) - 0.44, 0.3);
    d = join(d, length(p - vec2(-0.45, -0.32)) - 0.50, 0.3);
    d = join(d, length(p - vec2(0.28, -0.52)) - 0.42, 0.3);
    return d;
}

void main() {
    float pixel = 1.0 / (uFrame.x * vSelf.x);
    vec2 p = turn(vPlace, -vSelf.y);
    float d = lobes(p);
    float body = 1.0 - smoothstep(-0.16 - pixel, 0.04 + pixel, d);
    float light = dot(vPlace, vec2(-0.4, 0.55));
    float depth = clamp(-d / 0.8, 0.0, 1.0);
    vec3 colour = mix(uColour, uGround, mix(0.3, 0.22, uGlow)) * (0.8 + 0.3 * light + 0.25 * depth);
    // Folds seen through the skin.
    float fold = sin(9.0 * p.x + 4.0 * sin(3.0 * p.y)) * sin(7.0 * p.y + 3.0 * sin(2.5 * p.x));
    colour *= 1.0 + 0.10 * fold * depth;
    colour += uColour * 0.35 * smoothstep(-0.24, -0.05, d) * body;
    float aura = 0.22 * exp(-4.0 * max(d, 0.0)) * (1.0 - body) * smoothstep(1.5, 1.0, length(vPlace));
    float alpha = body * 0.9;
    finalColor = vec4(colour * alpha + uColour * aura, alpha + aura * mix(1.0, 0.3, uGlow));
}
