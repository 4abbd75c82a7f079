#version 300 es
precision highp float;
in vec3 vColour;
out vec4 finalColor;

void main() {
    // Less than one step of an 8-bit channel of noise, so that dark gradients show no bands.
    float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    finalColor = vec4(vColour + (noise - 0.5) / 255.0, 1.0);
}
