// Signed distances (negative inside) and small helpers.
float disc(vec2 p, float r) {
    return length(p) - r;
}

float box(vec2 p, vec2 halfSize, float r) {
    vec2 q = abs(p) - halfSize + r;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r;
}

float capsule(vec2 p, vec2 a, vec2 b, float r) {
    vec2 along = b - a;
    float t = clamp(dot(p - a, along) / dot(along, along), 0.0, 1.0);
    return length(p - a - t * along) - r;
}

float ellipse(vec2 p, vec2 radii) {
    float k = length(p / radii);
    return (k - 1.0) * min(radii.x, radii.y);
}

// Union and intersection with a rounded seam of width k (after Quilez).
float join(float a, float b, float k) {
    float h = max(k - abs(a - b), 0.0) / k;
    return min(a, b) - h * h * k * 0.25;
}

float meet(float a, float b, float k) {
    return -join(-a, -b, k);
}

vec2 turn(vec2 p, float angle) {
    float c = cos(angle), s = sin(angle);
    return vec2(c * p.x - s * p.y, s * p.x + c * p.y);
}

// Share of a pixel that lies inside.
float cover(float d, float pixel) {
    return clamp(0.5 - d / pixel, 0.0, 1.0);
}
