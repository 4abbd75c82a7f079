#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aPoint; // x (unwound), y in nm; age 0 new .. 1 old; side -1 or 1
in vec4 aAlong; // direction of the path here; x of the path's newest point; unused
out vec2 vEdge; // across -1..1, age

void main() {
    float turns = nearest(aAlong.z) - aAlong.z;
    vec2 across = vec2(-aAlong.y, aAlong.x) * aPoint.w;
    float width = mix(2.2, 0.6, aPoint.z) * uFrame.w / uFrame.x;
    gl_Position = toClip(vec2(aPoint.x + turns, aPoint.y) + across * width);
    vEdge = vec2(aPoint.w, aPoint.z);
}
