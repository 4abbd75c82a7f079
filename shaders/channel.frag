#version 300 es
precision highp float;
#include "view.glsl"
#include "shapes.glsl"
#include "marks.glsl"
in vec2 vPlace;
flat in vec4 vBody;  // x, width, mouth, species
flat in vec4 vState; // open 0..1, emphasis 0..1, opacity, held 0 or 1
uniform vec3 uSpecies[SPECIES];
uniform vec3 uGround;
uniform vec3 uGate;
uniform vec3 uAccent;
uniform float uGlow;
out vec4 finalColor;

const float HALF_HEIGHT = 3.3;
const float GATE_Y = -2.2;

void main() {
    float pixel = 1.0 / uFrame.x;
    vec2 p = vPlace;
    float side = abs(p.x);
    float a = 0.41 * vBody.y; // the ring of lipids about it is part of its width
    vec3 hue = uSpecies[int(vBody.w + 0.5)];
    float open = vState.x;

    // Outside is a wide funnel, inside a narrow one with the gate.
    float mouth = min(0.5 * vBody.z, 0.72 * a);
    float narrow = min(0.62, 0.3 * a);
    float lumen = mix(narrow, mouth, p.y > 0.0 ? smoothstep(1.1, 3.5, p.y) : 0.72 * smoothstep(-2.3, -3.6, p.y));
    float waist = 1.0 - 0.09 * smoothstep(2.6, 0.0, abs(p.y));
    float hull = box(vec2(p.x / waist, p.y), vec2(a, HALF_HEIGHT), min(1.0, 0.4 * a));
    float wall = meet(hull, lumen - side, 0.5);
    float d = wall;
    if (hull > 0.35 + 2.0 * pixel) {
        finalColor = vec4(0.0);
        return;
    }

    // A bundle of helices, lit from the left.
    float across = clamp((side - lumen) / max(a * waist - lumen, 0.1), 0.0, 1.0);
    float rod = fract(across * 2.0) * 2.0 - 1.0;
    float roundness = sqrt(max(0.0, 1.0 - rod * rod));
    float left = p.x < 0.0 ? 1.0 : 0.8;
    vec3 body = mix(hue, uGround, mix(0.18, 0.3, uGlow));
    // A closed channel has lost its colour.
    float grey = dot(hue, vec3(0.3, 0.5, 0.2));
    vec3 pale = mix(mix(vec3(grey), uGround, 0.4), hue, 0.22);
    body = mix(pale, body, open);
    body *= left * (0.66 + 0.42 * roundness);
    body += 0.13 * smoothstep(0.55, 0.95, roundness) * (0.5 + 0.5 * left);
    body *= 1.0 - 0.35 * smoothstep(-0.35, 0.0, d);

    // The ion's own shape on both shoulders.
    float radius = min(min(0.46, 0.22 * a), 9.0 * uFrame.w * pixel);
    vec2 q = vec2(side - mix(lumen, a * waist, 0.56), p.y - 1.05) / radius;
    float emblem = markAt(int(vBody.w + 0.5), q, markLevel(radius / pixel)).a;
    body = mix(body, mix(hue, uGlow > 0.5 ? vec3(1.0) : uGround, 0.75), 0.8 * emblem);

    // The pore: lit in its ion's hue when open, dark when closed.
    float inPore = cover(max(side - lumen, abs(p.y) - HALF_HEIGHT + 0.1), pixel);
    float edge = smoothstep(0.0, 1.0, side / lumen);
    float along = smoothstep(HALF_HEIGHT - 0.1, 2.0, abs(p.y));
    vec3 lit = mix(uGround, hue, mix(0.3, 0.62, edge * edge)) ;
    vec3 dark = mix(uGround, vec3(grey), mix(0.06, 0.2, edge)) * mix(1.0, 0.8, uGlow);
    vec3 poreColour = mix(dark, lit, open * (0.55 + 0.45 * along));

    float solid = cover(d, pixel);
    vec4 result = vec4(poreColour, 1.0) * inPore * along;
    result = mix(result, vec4(body, 1.0), solid);

    // Gate at the inner mouth: two lobes that part.
    float closed = 0.5 * lumen;
    vec2 lobe = vec2(side - mix(closed - 0.02, lumen + 0.42, open), p.y - GATE_Y + 0.12 * open);
    float g = ellipse(turn(lobe, -0.55 * open), vec2(mix(closed + 0.12, 0.34, open), mix(0.5, 0.56, open)));
    vec3 gate = uGate * (0.78 + 0.3 * smoothstep(-0.4, 0.5, lobe.y - 0.6 * lobe.x));
    gate *= 1.0 - 0.4 * smoothstep(-0.16, 0.0, g);
    // The seam between closed lobes.
    gate *= 1.0 - 0.55 * (1.0 - open) * cover(side - 0.045, pixel);
    result = mix(result, vec4(gate, 1.0), cover(g, pixel));

    // Outline of what is pointed at or chosen.
    float line = cover(abs(hull - 0.22) - 0.09, pixel) * vState.y;
    float halo = vState.y * 0.35 * exp(-3.0 * max(hull - 0.2, 0.0)) * (1.0 - cover(hull - 0.2, pixel));
    result += vec4(uAccent, 1.0) * halo * (1.0 - result.a);
    result = mix(result, vec4(uAccent, 1.0), line);
    finalColor = result * vState.z;
}
