#version 300 es
precision highp float;
#include "view.glsl"
#include "shapes.glsl"
in vec2 vAt;
flat in vec2 vState; // current -1..1, emphasis
flat in vec2 vSign;  // along, radius
uniform vec2 uAxis;
uniform vec2 uOpening; // half the opening, nm; what it widens by for 1 nm
uniform vec3 uColour;
uniform vec3 uPositive;
uniform vec3 uNegative;
uniform vec3 uWire;
uniform vec3 uGround;
uniform vec3 uAccent;
uniform float uGlow;
uniform float uFront; // 1: what is drawn in front of the ions, 0: what is drawn behind them
out vec4 finalColor;

vec4 over(vec4 under, vec3 colour, float alpha) {
    return mix(under, vec4(colour, 1.0), alpha);
}

void main() {
    float pixel = 1.0 / uFrame.x;
    float along = vAt.y;
    float side = abs(vAt.x);
    float on = abs(vState.x);
    vec3 pulse = vState.x < 0.0 ? uNegative : uPositive;
    float half_ = uOpening.x + uOpening.y * max(along, 0.0);
    float wall = 0.1 + 0.13 * half_;
    float outer = max(side - half_, -along);
    float inner = max(side - half_ + wall, -along);

    // In front of the ions: what flows out of the tip, or into it, and which way; the sign stands upright.
    float far = length(vAt * vec2(1.0, 0.85));
    float light = on * smoothstep(5.0, 0.3, far);
    vec4 flow = vec4(pulse, mix(1.0, 0.25, uGlow)) * light * light * mix(0.45, 0.7, uGlow);
    vec2 q = vAt - vec2(0.0, vSign.x);
    q = vec2(q.x * -uAxis.y + q.y * uAxis.x, q.y * -uAxis.y - q.x * uAxis.x) / vSign.y;
    float stroke = box(q, vec2(0.55, 0.14), 0.06);
    if (vState.x > 0.0) stroke = min(stroke, box(q, vec2(0.14, 0.55), 0.06));
    float unit = pixel / vSign.y;
    flow = over(flow, mix(pulse, uGround, cover(stroke, unit)), cover(length(q) - 1.0, unit) * smoothstep(0.15, 0.5, on));
    if (uFront > 0.5) {
        finalColor = flow;
        return;
    }

    vec4 result = vec4(0.0);
    // The lumen with its solution, lit while a pulse is on; the glass, clear in the middle and bright at its edges.
    float lumen = cover(inner, pixel);
    float lit = on * mix(0.2, 0.85, exp(-0.09 * max(along, 0.0)));
    result = over(result, mix(mix(uGround, uColour, 0.3), pulse, lit), lumen * mix(0.35, 0.9, lit));
    float glass = cover(outer, pixel) * (1.0 - lumen);
    float across = clamp((half_ - side) / wall, 0.0, 1.0);
    float rim = 0.35 + 0.65 * pow(abs(2.0 * across - 1.0), 2.0);
    result = over(result, mix(uColour, vec3(1.0), (vAt.x < 0.0 ? 0.35 : 0.05) * uGlow), glass * rim);
    float streak = smoothstep(0.14, 0.0, abs(vAt.x / half_ + 0.42)) * smoothstep(1.0, 6.0, along);
    result = over(result, mix(uColour, vec3(1.0), 0.6), 0.25 * streak * lumen);
    // The silver wire.
    float wire = max(side - 0.22 - 0.012 * max(along, 0.0), vSign.x + 2.4 * vSign.y - along);
    result = over(result, uWire * (0.75 + 0.3 * smoothstep(0.3, -0.3, vAt.x)), 0.9 * cover(wire, pixel));

    float line = cover(abs(outer - 0.3) - 0.1, pixel) * vState.y;
    result = over(result, uAccent, line);
    finalColor = result;
}
