#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aBody;   // x in nm (the image to be drawn), half the body in nm, number of sensors, species
in vec4 aState;  // open 0..1, emphasis, opacity, blocked 0..1
in vec4 aAcross; // x of each sensor, nm
in vec4 aHeads;  // y of its head, nm
in vec4 aBall;   // x, y in nm; there 0 or 1; activation gate open 0..1
uniform vec4 uReach; // the quad: half its width in halves of the body, and nm more; nm below and above the middle
out vec2 vPlace;     // nm from the body's middle
flat out vec4 vBody;
flat out vec4 vState;
flat out vec4 vAcross;
flat out vec4 vHeads;
flat out vec4 vBall;

void main() {
    vec2 c = corner(gl_VertexID & 3);
    vPlace = vec2(c.x * (uReach.x * aBody.y + uReach.y), c.y < 0.0 ? uReach.z : uReach.w);
    vBody = aBody;
    vState = aState;
    vAcross = aAcross;
    vHeads = aHeads;
    vBall = aBall;
    gl_Position = toClip(vec2(aBody.x + vPlace.x, vPlace.y));
}
