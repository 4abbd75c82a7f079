#version 300 es
precision highp float;
#include "view.glsl"
#include "shapes.glsl"
in vec2 vPlace;
flat in vec4 vBody;   // x, half the body, number of sensors, species
flat in vec4 vState;  // open 0..1, emphasis 0..1, opacity, blocked 0..1
flat in vec4 vAcross; // x of each sensor
flat in vec4 vHeads;  // y of its head
flat in vec4 vBall;   // x, y; there 0 or 1; activation gate open 0..1
uniform vec3 uSpecies[SPECIES];
uniform vec3 uGround;
uniform vec3 uGate;
uniform vec3 uPositive;
uniform vec3 uAccent;
uniform float uGlow;
out vec4 finalColor;

const float PORE_HEIGHT = 3.2;
const float WING_HEIGHT = 2.3;
const float GATE_Y = -2.1;
const float ROD = 3.3; // from a sensor's head to its foot
const float BALL = 0.6;
const float STEM = 0.2; // radius of a sensor, and of its head
const float HEAD = 0.28;

// Distance to a curve from a to c, pulled towards b: four straight pieces of a quadratic Bézier curve.
float strand(vec2 p, vec2 a, vec2 b, vec2 c) {
    float closest = 1e6;
    vec2 from = a;
    for (int i = 1; i <= 4; i++) {
        float t = 0.25 * float(i);
        vec2 to = mix(mix(a, b, t), mix(b, c, t), t);
        vec2 along = to - from;
        vec2 off = p - from;
        off -= clamp(dot(off, along) / dot(along, along), 0.0, 1.0) * along;
        closest = min(closest, dot(off, off));
        from = to;
    }
    return sqrt(closest);
}

vec4 over(vec4 under, vec3 colour, float alpha) {
    return mix(under, vec4(colour, 1.0), alpha);
}

void main() {
    float pixel = 1.0 / uFrame.x;
    float near = smoothstep(8.0, 26.0, uFrame.x / uFrame.w); // from far off less is drawn
    vec2 p = vPlace;
    float side = abs(p.x);
    float b = vBody.y;
    float grown = b / 1.93;
    vec3 hue = uSpecies[int(vBody.w + 0.5)];
    float open = vState.x;

    // In the middle the domain of the pore, a vase; on both sides a lower wing with the sensors.
    float narrow = 0.46 * grown;
    float vase = p.y > 0.0 ? smoothstep(0.9, 3.1, p.y) : 0.75 * smoothstep(-1.9, -3.2, p.y);
    float lumen = narrow + 0.5 * grown * vase;
    float shell = grown * (0.86 + 0.55 * smoothstep(1.3, 3.0, p.y) + 0.34 * smoothstep(-1.9, -3.0, p.y));
    float trunk = box(vec2(p.x * 0.86 * grown / shell, p.y), vec2(0.86 * grown, PORE_HEIGHT), 0.3 * grown);
    float wall = meet(trunk, lumen - side, 0.3);
    float inner = 0.74 * grown;
    float wing = box(vec2(side - 0.5 * (inner + b), p.y), vec2(0.5 * (b - inner), WING_HEIGHT), 0.42 * grown);
    float d = min(wall, wing);
    float hull = join(trunk, wing, 0.4);
    float ball = length(p - vBall.xy) - BALL * grown;
    float rods = 1e6;
    vec2 rod = vec2(0.0); // from the head of the nearest sensor
    for (int i = 0; i < SENSORS; i++) {
        vec2 at = p - vec2(vAcross[i], vHeads[i]);
        vec2 off = vec2(at.x, at.y - clamp(at.y, -ROD, 0.0));
        float it = i < int(vBody.z + 0.5) ? dot(off, off) : 1e6;
        rod = it < rods ? at : rod;
        rods = min(rods, it);
    }

    rods = sqrt(rods) - STEM * grown;
    vec2 root = vec2(1.15 * grown, -2.75);
    float chain = strand(p, root, mix(root, vBall.xy, 0.5) + vec2(0.5, -0.6) * grown, vBall.xy) - 0.085 * grown;
    float far = box(p, vec2(narrow, PORE_HEIGHT), narrow);
    if (min(min(hull, rods), min(far, min(ball, chain))) > 1.0) {
        finalColor = vec4(0.0);
        return;
    }

    // What is open shines.
    float shine = open * smoothstep(1.0, 0.0, far) * smoothstep(1.0, 0.0, far);
    vec4 result = vec4(hue, mix(1.0, 0.1, uGlow)) * shine * mix(0.25, 0.6, uGlow);

    // A closed channel is pale, a blocked one paler.
    float grey = dot(hue, vec3(0.3, 0.5, 0.2));
    vec3 pale = mix(mix(vec3(grey), uGround, mix(0.5, 0.2, uGlow)), hue, mix(0.5, 0.1, vState.w));
    vec3 body = mix(pale, mix(hue, uGround, mix(0.1, 0.2, uGlow)), open);
    float left = p.x < 0.0 ? 1.0 : 0.82;
    float across = wall < wing ? (side - lumen) / max(shell - lumen, 0.1) : (side - inner) / max(b - inner, 0.1);
    float bulge = sqrt(max(0.0, 1.0 - (2.0 * across - 1.0) * (2.0 * across - 1.0)));
    body *= left * mix(mix(0.78, 0.6, uGlow), 1.1, bulge) * (wall < wing ? 1.0 : 0.85);
    body += 0.11 * smoothstep(0.75, 1.0, bulge) * left;
    body *= 1.0 - 0.45 * smoothstep(-0.2, 0.0, d) - 0.3 * cover(abs(wall - wing) - 0.04, pixel);

    // The pore: lit in its ion's hue when open, dark when closed; close up ions stand against either.
    float inPore = cover(max(side - lumen, abs(p.y) - PORE_HEIGHT + 0.1), pixel);
    float along = smoothstep(PORE_HEIGHT, 2.0, abs(p.y));
    float edge = smoothstep(0.2, 1.0, side / lumen);
    vec3 lit = mix(uGround, hue, mix(mix(0.85, 0.42, near), 1.0, edge * edge)) * mix(1.0, 1.12, uGlow);
    vec3 dark = mix(uGround, hue, 0.06 + 0.14 * edge) * mix(1.0, 0.8, uGlow);
    result = over(result, mix(dark, lit, open), inPore * along);
    result = over(result, body, cover(d, pixel));

    // Each sensor slides in a groove of its wing.
    float groove = cover(box(vec2(rod.x, p.y), vec2(0.24 * grown, WING_HEIGHT - 0.15), 0.2 * grown), pixel);
    result = over(result, body * 0.4, 0.8 * groove);
    float head = disc(rod, HEAD * grown);
    float sensor = min(rods, head);
    result = over(result, uGround, mix(0.2, 0.75, near) * cover(sensor - 0.07, 1.5 * pixel));
    float turns = 0.5 + 0.5 * sin(11.0 * rod.y + 4.0 * rod.x);
    vec3 helix = uGate * (0.86 + 0.14 * turns) * (1.0 - 0.3 * smoothstep(-0.1, 0.0, sensor));
    helix = mix(mix(hue, helix, 0.7), mix(helix, uGate, cover(head, pixel)), max(near, cover(head, pixel)));
    result = over(result, helix, cover(sensor, pixel));
    // Its charges, where there is room to read them.
    vec2 q = vec2(rod.x, mod(rod.y + 0.62, 0.82) - 0.41);
    float charge = disc(q, 0.2 * grown) + (rod.y > -0.5 || rod.y < -ROD + 0.15 ? 1e3 : 0.0);
    float plus = min(box(q, vec2(0.12, 0.034), 0.02), box(q, vec2(0.034, 0.12), 0.02));
    float legible = smoothstep(2.2, 4.0, 0.2 / pixel / uFrame.w);
    result = over(result, mix(uPositive, uGround, cover(plus, pixel)), cover(charge, pixel) * legible);

    // The activation gate at the inner mouth: two lobes that part.
    float parted = vBall.w;
    vec2 lobe = vec2(side - mix(0.5 * narrow, lumen + 0.2, parted), p.y - GATE_Y + 0.15 * parted);
    float gate = ellipse(turn(lobe, -0.5 * parted), vec2(mix(0.5 * narrow + 0.12, 0.27, parted), 0.44 * grown));
    vec3 lobes = uGate * (0.78 + 0.3 * smoothstep(-0.4, 0.5, lobe.y - 0.6 * lobe.x));
    lobes *= (1.0 - 0.4 * smoothstep(-0.14, 0.0, gate)) * (1.0 - 0.55 * (1.0 - parted) * cover(side - 0.04, pixel));
    result = over(result, lobes, cover(gate, pixel));

    // Inactivation: a ball on a chain.
    result = over(result, uGround, 0.7 * vBall.z * cover(min(chain, ball) - 0.1, 1.5 * pixel));
    result = over(result, mix(uGate, hue, 0.55), vBall.z * cover(chain, pixel));
    vec2 n = (p - vBall.xy) / (BALL * grown);
    vec3 round = uGate * (0.82 + 0.24 * dot(n, vec2(-0.5, 0.6)));
    round = mix(round, hue, 0.75 * smoothstep(0.7, 0.9, length(n)));
    result = over(result, round, vBall.z * cover(ball, pixel));

    // Outline of what is pointed at or chosen.
    float line = cover(abs(hull - 0.22) - 0.09, pixel) * vState.y;
    float halo = vState.y * 0.35 * exp(-3.0 * max(hull - 0.2, 0.0)) * (1.0 - cover(hull - 0.2, pixel));
    result += vec4(uAccent, 1.0) * halo * (1.0 - result.a);
    result = over(result, uAccent, line);
    finalColor = result * vState.z;
}
