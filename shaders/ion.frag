#version 300 es
precision highp float;
#include "shapes.glsl"
flat in vec3 vColour;
flat in vec4 vForm;
flat in vec4 vMood;
uniform vec4 uIon;
uniform float uGlow;
uniform sampler2D uMarks; // K⁺ Na⁺ Cl⁻ A⁻ X⁺ side by side
out vec4 finalColor;

void main() {
    vec2 p = (gl_PointCoord * 2.0 - 1.0) * vForm.x;
    p.y = -p.y;
    // One of a gas: a soft grain, which lights up where many overlap on a dark ground.
    if (vMood.w < 0.0) {
        float grain = vForm.z * max(0.0, 1.0 - dot(p, p));
        finalColor = vec4(vColour * grain * mix(1.0, 1.5, uGlow), grain * mix(1.0, 0.55, uGlow));
        return;
    }
    int species = int(vMood.x + 0.5);
    float d = ionShape(species, p);
    float soft = vForm.y;
    if (species == 3) soft = max(soft, 0.7);
    float core = 1.0 - smoothstep(-soft, min(soft, 0.3), d);

    // Lit from above left, as a body; the rim stands against its neighbours.
    float light = dot(p, vec2(-0.42, 0.62));
    vec3 colour = vColour * (1.0 + 0.22 * light) + 0.16 * smoothstep(0.2, 1.0, light);
    colour *= 1.0 - 0.42 * smoothstep(-0.34, -0.02, d) * (1.0 - uIon.y);
    if (species == 3) colour = vColour;
    if (vMood.y > 0.0) {
        vec2 at = p * vec2(0.5, -0.5) + 0.5;
        if (at.x > 0.0 && at.x < 1.0 && at.y > 0.0 && at.y < 1.0) {
            float mark = texture(uMarks, vec2((at.x + float(species)) / 5.0, at.y)).a;
            colour = mix(colour, vec3(1.0), mark * vMood.y);
        }
    }
    float alpha = core * vForm.z;
    vec4 result = vec4(colour * alpha, alpha);

    // A light of its own for what shall be noticed.
    float r = length(p);
    if (vMood.w > 0.0) {
        float aura = 0.55 * vMood.w * exp(-2.6 * max(d, 0.0)) * smoothstep(vForm.x, 0.6 * vForm.x, r) * (1.0 - core);
        result += vec4(vColour * aura, aura * mix(1.0, 0.25, uGlow));
    }
    if (vForm.w > 0.0) {
        float radius = mix(3.1, 1.25, vForm.w);
        float ring = vForm.w * smoothstep(0.34, 0.0, abs(r - radius));
        result = result * (1.0 - ring * 0.6) + vec4(mix(vColour, vec3(1.0), 0.45 * uGlow) * ring, ring * mix(1.0, 0.35, uGlow));
    }
    if (vMood.z > 0.0) {
        float ring = cover(abs(r - 1.75) - 0.09, 0.12);
        result = mix(result, vec4(uGlow > 0.5 ? vec3(1.0, 0.88, 0.54) : vec3(0.54, 0.29, 0.0), 1.0), ring);
    }
    finalColor = result;
}
