#version 300 es
precision highp float;
#include "view.glsl"
#include "shapes.glsl"
in vec2 vPlace;
flat in vec4 vSelf;
uniform vec3 uHead;
uniform vec3 uTail;
uniform vec3 uShade;
out vec4 finalColor;

const float HEAD = 0.41;
const float FACE = 2.5;

void main() {
    float pixel = 1.0 / uFrame.x;
    vec2 head = vec2(vSelf.x, FACE - HEAD + vSelf.y * 0.6);
    float d = disc(vPlace - head, HEAD);
    // Two tails that hang from the head and wave more the further down.
    float down = clamp((head.y - vPlace.y) / 2.0, 0.0, 1.0);
    float wave = 0.10 * down * sin(4.2 * vPlace.y + vSelf.z * 4.0 + 0.7 * sin(0.6 * uFrame.z + vSelf.z * 2.0));
    float middle = vSelf.x * (1.0 - down) + wave;
    float apart = mix(0.13, 0.21, down);
    float tail = abs(abs(vPlace.x - middle) - apart) - 0.075;
    // The two ends lie at different heights; some reach into the other leaflet.
    float end = (vPlace.x > middle ? 0.14 * sin(vSelf.z * 9.0) : 0.14 * cos(vSelf.z * 7.0)) + 0.04;
    tail = meet(tail, max(vPlace.y - head.y, end - vPlace.y), 0.12);
    float tails = cover(tail, pixel) * mix(1.0, 0.62, down);

    vec2 n = (vPlace - head) / HEAD;
    float light = dot(n, vec2(-0.45, 0.6));
    vec3 colour = uHead * (0.86 + 0.3 * light) + 0.22 * smoothstep(0.35, 0.8, light);
    colour = mix(colour, uShade, 0.45 * smoothstep(0.72, 1.0, length(n)));
    float round = cover(d, pixel);
    // A shadow of the head on its own tails.
    vec3 lower = mix(uTail, uShade, 0.4 * smoothstep(0.5, 0.0, d) * (1.0 - round));
    float alpha = max(round, tails) * vSelf.w;
    finalColor = vec4(mix(lower, colour, round) * alpha, alpha);
}
