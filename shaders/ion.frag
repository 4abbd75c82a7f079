#version 300 es
precision highp float;
#include "marks.glsl"
flat in vec4 vTint;
flat in vec4 vForm;
flat in vec2 vMood;
uniform float uGlow;
out vec4 finalColor;

// No branches: a software renderer runs both sides of each.
void main() {
    vec2 p = (gl_PointCoord * 2.0 - 1.0) * vec2(vForm.x, -vForm.x);
    vec4 mark = markAt(int(vForm.y), p, vForm.z);
    float alpha = mark.a * vTint.a;
    vec4 result = vec4(markColour(mark, vTint.rgb, vForm.w) * alpha, alpha);

    // A light of its own, and the ring of one that has just crossed.
    float r = length(p);
    float aura = max(0.0, 1.0 - r / 1.9);
    aura = 0.6 * vMood.y * aura * (1.0 - mark.a);
    float ring = vMood.x * max(0.0, 1.0 - abs(r - mix(3.0, 1.3, vMood.x)) / 0.34);
    vec3 bright = mix(vTint.rgb, vec3(1.0), 0.4 * uGlow * ring);
    float light = max(aura, ring);
    result += vec4(bright, mix(1.0, 0.3, uGlow)) * light * (1.0 - 0.7 * result.a);
    finalColor = result;
}
