// Signed distances (negative inside) and small helpers.
float disc(vec2 p, float r) {
    return length(p) - r;
}

float box(vec2 p, vec2 halfSize, float r) {
    vec2 q = abs(p) - halfSize + r;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r;
}

float diamond(vec2 p, float halfDiagonal, float r) {
    vec2 q = vec2(p.x + p.y, p.x - p.y) * 0.70710678;
    return box(q, vec2(halfDiagonal * 0.70710678), r);
}

float triangle(vec2 p, float r) {
    const float k = 1.7320508;
    p.x = abs(p.x) - r;
    p.y = p.y + r / k;
    if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
    p.x -= clamp(p.x, -2.0 * r, 0.0);
    return -length(p) * sign(p.y);
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

// An ion's mark: K diamond, Na circle, Cl square, A blob, X triangle; about the same area each, radius about 1.
float ionShape(int species, vec2 p) {
    if (species == 0) return diamond(p, 1.3, 0.16);
    if (species == 1) return length(p) - 1.0;
    if (species == 2) return box(p, vec2(0.88), 0.2);
    if (species == 3) return length(p) - 1.0;
    return triangle(p - vec2(0.0, -0.08), 1.02) - 0.16;
}
