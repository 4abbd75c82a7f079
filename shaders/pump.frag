#version 300 es
precision highp float;
#include "view.glsl"
#include "shapes.glsl"
#include "marks.glsl"
in vec2 vPlace;
flat in vec4 vBody;  // x, width, mouth, kind
flat in vec4 vState; // facing -1 inside .. 1 outside, emphasis, opacity, a drug on it 0..1
flat in vec4 vMore;  // ions bound 0..3, 16 · sites for that ion + its species, spark 0..1, phosphate 0..1
uniform vec3 uSpecies[SPECIES];
uniform vec3 uPumps[PUMP_KINDS];
uniform vec3 uGround;
uniform vec3 uAccent;
uniform vec3 uEnergy;
uniform float uGlow;
out vec4 finalColor;

const float TILT = 0.21;
const vec2 HEAD = vec2(-1.55, -4.35);

// Where ions sit that have three sites, and those that have two or one; the z is their turn.
const vec3 THREE[3] = vec3[3](vec3(-0.45, 0.24, 0.0), vec3(0.45, 0.22, 1.0), vec3(0.0, -0.5, 2.0));
const vec3 TWO[2] = vec3[2](vec3(-0.5, 0.06, 0.0), vec3(0.5, -0.06, 1.0));

// An ion takes room from empty seats beside it as it comes.
float away(vec2 p, vec3 seat, float bound) {
    return length(p - seat.xy) - 0.45 * clamp(bound - seat.z, 0.0, 1.0);
}

vec3 nearer(vec2 p, vec3 a, vec3 b, float bound) {
    return away(p, a, bound) < away(p, b, bound) ? a : b;
}

// The bound ion nearest to p, over what lies under it. The body may be narrowed to its width; ions stay round.
vec4 boundIon(vec4 under, vec2 p, float scale) {
    float pixel = 1.0 / uFrame.x;
    float bound = vMore.x;
    int sites = int(vMore.y / 16.0);
    vec3 seat = sites > 2
        ? nearer(p, nearer(p, THREE[0], THREE[1], bound), THREE[2], bound)
        : sites == 2 ? nearer(p, TWO[0], TWO[1], bound) : vec3(0.0);
    float there = clamp(bound - seat.z, 0.0, 1.0);
    float r = 0.37 * mix(0.5, 1.0, there);
    vec2 q = (p - seat.xy) * vec2(scale, 1.0) / r;
    int species = int(mod(vMore.y, 16.0));
    float level = markLevel(r / pixel);
    vec4 mark = markAt(species, q, level);
    // A bright edge sets it off from the body.
    float edge = markAt(species, q / 1.2, level).a;
    vec3 rim = mix(uGround, vec3(1.0), 0.25 + 0.5 * uGlow);
    under = mix(under, vec4(rim, 1.0), 0.85 * edge * there);
    vec3 colour = markColour(mark, uSpecies[species], smoothstep(9.0, 14.0, r / pixel));
    return mix(under, vec4(colour, 1.0), mark.a * there);
}

void main() {
    float scale = vBody.y / 5.2;
    float pixel = 1.0 / (uFrame.x * scale);
    vec2 p = vec2(vPlace.x / scale, vPlace.y);
    float facing = vState.x;
    vec3 pump = uPumps[int(vBody.w + 0.5)];

    // Two halves rock about the middle: open below, closed, open above (alternating access).
    float tilt = TILT * facing;
    vec2 l = turn(p + vec2(1.0, 0.0), -tilt);
    vec2 r = turn(p - vec2(1.0, 0.0), tilt);
    float left = box(l, vec2(0.97, 3.1), 0.8);
    float right = box(r, vec2(0.97, 3.0), 0.8);
    // In the cytosol two unequal heads, which nod with the halves; outside a small foot, the β subunit.
    float nod = 0.16 * facing;
    float head = ellipse(turn(l - (HEAD + vec2(1.0, 0.0)), -nod), vec2(1.5, 1.22));
    head = join(head, ellipse(l - vec2(0.35, -3.5), vec2(0.85, 0.7)), 0.5);
    left = join(left, head, 0.55);
    right = join(right, ellipse(turn(r - vec2(0.55, -3.75), nod), vec2(1.12, 0.95)), 0.5);
    right = join(right, ellipse(r - vec2(0.35, 3.3), vec2(0.78, 0.55)), 0.45);
    float pocket = ellipse(p, vec2(0.98, 0.86));
    float d = meet(min(left, right), -pocket, 0.4);
    float hull = join(min(left, right), box(p, vec2(1.2, 2.6), 0.8), 0.4);

    float whole = min(left, right);
    vec2 gradient = vec2(dFdx(whole), dFdy(whole));
    if (hull > 0.35 + 2.0 * pixel && vMore.z <= 0.0) {
        finalColor = vec4(0.0);
        return;
    }

    // Water between the halves.
    float between = cover(max(box(p, vec2(1.5, 3.4), 0.6), -d), pixel);
    float fade = smoothstep(3.4, 1.9, abs(p.y));
    vec4 result = vec4(mix(uGround, pump, mix(0.22, 0.1, uGlow)), 1.0) * between * fade;

    // Bodies as if blown up from their outline, lit from above left; helices show in the membrane.
    bool isLeft = left < right;
    vec2 n = isLeft ? l : r;
    vec2 slope = gradient / max(length(gradient), 1e-4);
    float t = clamp(-whole / 1.15, 0.0, 1.0);
    vec3 normal = vec3(slope * (1.0 - t), sqrt(t * (2.0 - t)) + 0.05);
    float light = max(0.0, dot(normalize(normal), normalize(vec3(-0.5, 0.62, 0.75))));
    float rod = fract((n.x / 1.94 + 0.5) * 2.0) * 2.0 - 1.0;
    float inMembrane = smoothstep(3.0, 2.2, abs(p.y));
    light *= mix(1.0, 0.72 + 0.36 * sqrt(max(0.0, 1.0 - rod * rod)), inMembrane * 0.9);
    vec3 base = isLeft ? pump : pump * vec3(0.7, 0.82, 0.92);
    base = mix(base, vec3(dot(base, vec3(0.3, 0.5, 0.2))), 0.65 * vState.w);
    vec3 body = base * (0.42 + 0.72 * light) + 0.13 * pow(light, 12.0);
    body *= 1.0 - 0.4 * smoothstep(-0.2, 0.0, d);
    // Where the halves touch.
    body *= 1.0 - 0.45 * cover(abs(left - right) - 0.05, 2.0 * pixel) * step(0.86, abs(p.y));
    result = mix(result, vec4(body, 1.0), cover(d, pixel));

    result = boundIon(result, p, scale);

    // Phosphate on the head while it has one.
    float phosphate = disc((p - HEAD) * vec2(scale, 1.0), 0.3);
    result = mix(result, vec4(uGround, 1.0), cover(phosphate - 0.08, pixel) * vMore.w * 0.6);
    result = mix(result, vec4(uEnergy, 1.0), cover(phosphate, pixel) * vMore.w);

    float line = cover(abs(hull - 0.24) - 0.08, pixel) * vState.y;
    float aura = vState.y * 0.35 * exp(-3.0 * max(hull - 0.2, 0.0)) * (1.0 - cover(hull - 0.2, pixel));
    result += vec4(uAccent, 1.0) * aura * (1.0 - result.a);
    result = mix(result, vec4(uAccent, 1.0), line);

    // The flash of ATP being split: a star of four long and four short rays.
    float spark = vMore.z;
    vec2 q = abs(p - HEAD);
    float far = length(q);
    float rays = max(0.0, 1.0 - 14.0 * q.x * q.y) + 0.6 * max(0.0, 1.0 - 7.0 * abs(q.x * q.x - q.y * q.y));
    float star = rays * max(0.0, 1.0 - far / mix(2.2, 0.9, spark));
    float burst = min(1.0, spark * (star + 1.6 * max(0.0, 1.0 - 1.4 * far)));
    vec3 hot = mix(uEnergy, vec3(1.0), uGlow * 0.5 * burst);
    result = result * (1.0 - burst * mix(1.0, 0.5, uGlow)) + vec4(hot * burst, burst);
    finalColor = result * vState.z;
}
