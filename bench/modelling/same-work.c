/*
 * The same work as src/modelling does, in C: the peer of bench/modelling.ts, which compiles it with
 * g++ -x c++ -O3 -march=native. It reads prepared columns from a file and does one piece of work for each line that it
 * is sent. Every answer is "<nanoseconds> <numbers that tell whether the result is the same>".
 *
 * File: int32 rows, parts, rungs, steps; doubles: for two policies the coefficients of the parts and the limits
 * of the rungs; for the path the coefficients at 0, their slopes, and the limits, which do not move; then the columns.
 */
#include <malloc.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { most = 64 };

static int rows, parts, rungs, steps;
static double policies[2][most], limits[2][most], start_of[most], slope_of[most], path_limits[most];
static double *columns[most];

static void *fresh(size_t size) { return malloc(size ? size : 1); }
static void *zeroed(size_t size) { return calloc(size ? size : 1, 1); }

static double *weighed(const double *coefficients) {
  double *sums = (double *)zeroed(sizeof(double) * rows);
  for (int part = 0; part < parts; part += 1) {
    const double *column = columns[part];
    const double coefficient = coefficients[part];
    for (int row = 0; row < rows; row += 1) sums[row] += column[row] * coefficient;
  }
  return sums;
}

/* (a) a code for each row */
static uint8_t *rated(const double *coefficients, const double *cuts) {
  double *sums = weighed(coefficients);
  uint8_t *codes = (uint8_t *)zeroed(rows);
  for (int rung = 0; rung < rungs; rung += 1)
    for (int row = 0; row < rows; row += 1) codes[row] += sums[row] >= cuts[rung];
  free(sums);
  return codes;
}

/* How many rows reach each rung just after 0, and at both ends. */
typedef struct {
  int32_t first[most], at_start[most], at_end[most];
} sides;

/*
 * For each rung and row, factor * t where it is crossed, with a minus where it is left; 0 where it is not. This loop is
 * one that the compiler turns into vectors; leaving out the zeros on the way, as crossing.wat does, would keep it from
 * doing so and take longer.
 */
static double *crossed(double factor, sides *reached) {
  double *starts = weighed(start_of), *slopes = weighed(slope_of);
  double *places = (double *)fresh(sizeof(double) * rungs * rows);
  for (int rung = 0; rung < rungs; rung += 1) {
    const double limit = path_limits[rung];
    double *to = places + (size_t)rung * rows;
    int32_t first = 0, at_start = 0, at_end = 0;
    for (int row = 0; row < rows; row += 1) {
      const double at = starts[row] - limit, slope = slopes[row], end = at + slope;
      const int is_crossed = ((at < 0) & (end > 0)) | ((at > 0) & (end < 0));
      to[row] = is_crossed ? -(at * factor) / fabs(slope) : 0;
      first += (at > 0) | ((at == 0) & (slope >= 0));
      at_start += at >= 0;
      at_end += end >= 0;
    }
    reached->first[rung] = first;
    reached->at_start[rung] = at_start;
    reached->at_end[rung] = at_end;
  }
  free(starts);
  free(slopes);
  return places;
}

/* The crossings without the zeros between them; there is room for one more. */
static int gathered(const double *places, double *kept, uint32_t *cells) {
  const int all = rungs * rows;
  int next = 0;
  for (int cell = 0; cell < all; cell += 1) {
    kept[next] = places[cell];
    cells[next] = cell;
    next += places[cell] != 0;
  }
  return next;
}

static void counts_with(const int32_t *reached, int32_t *counts) {
  for (int rung = 0; rung <= rungs; rung += 1)
    counts[rung] = (rung == 0 ? rows : reached[rung - 1]) - (rung == rungs ? 0 : reached[rung]);
}

/* (b) by the same algorithm: at which point of the grid each row crosses each rung */
static int32_t *grid(void) {
  const int width = rungs + 1;
  sides reached;
  int32_t *counts = (int32_t *)fresh(sizeof(int32_t) * width * (steps + 1));
  int32_t *changes = (int32_t *)zeroed(sizeof(int32_t) * rungs * (steps + 1));
  double *places = crossed(steps, &reached);
  double *kept = (double *)fresh(sizeof(double) * (rungs * rows + 1));
  uint32_t *cells = (uint32_t *)fresh(sizeof(uint32_t) * (rungs * rows + 1));
  const int found = gathered(places, kept, cells);
  for (int index = 0; index < found; index += 1) {
    const double place = kept[index];
    int32_t *of_rung = changes + cells[index] / rows * (steps + 1);
    if (place > 0) of_rung[(int)ceil(place)] += 1;
    else of_rung[(int)floor(-place) + 1] -= 1;
  }
  counts_with(reached.at_start, counts);
  for (int point = 1; point < steps; point += 1) {
    for (int rung = 0; rung < rungs; rung += 1) reached.first[rung] += changes[rung * (steps + 1) + point];
    counts_with(reached.first, counts + width * point);
  }
  counts_with(reached.at_end, counts + width * steps);
  free(changes);
  free(places);
  free(kept);
  free(cells);
  return counts;
}

/* (b) by rating every row at every point, in doubles */
static int32_t *grid_by_points(void) {
  const int width = rungs + 1;
  double *starts = weighed(start_of), *slopes = weighed(slope_of);
  int32_t *counts = (int32_t *)fresh(sizeof(int32_t) * width * (steps + 1));
  for (int point = 0; point <= steps; point += 1) {
    int32_t reached[most];
    for (int rung = 0; rung < rungs; rung += 1) {
      const double limit = path_limits[rung] * steps;
      int32_t above = 0;
      for (int row = 0; row < rows; row += 1) above += starts[row] * steps + slopes[row] * point >= limit;
      reached[rung] = above;
    }
    counts_with(reached, counts + width * point);
  }
  free(starts);
  free(slopes);
  return counts;
}

/* (b) the same in whole numbers of 32 bits, sixteen at once where the processor can */
static int32_t *grid_by_points_32(void) {
  const int width = rungs + 1;
  double *starts = weighed(start_of), *slopes = weighed(slope_of);
  int32_t *at = (int32_t *)fresh(sizeof(int32_t) * rows), *rise = (int32_t *)fresh(sizeof(int32_t) * rows);
  for (int row = 0; row < rows; row += 1) {
    at[row] = (int32_t)starts[row] * steps;
    rise[row] = (int32_t)slopes[row];
  }
  int32_t *counts = (int32_t *)fresh(sizeof(int32_t) * width * (steps + 1));
  for (int point = 0; point <= steps; point += 1) {
    int32_t reached[most];
    for (int rung = 0; rung < rungs; rung += 1) {
      const int32_t limit = (int32_t)(path_limits[rung] * steps);
      int32_t above = 0;
      for (int row = 0; row < rows; row += 1) above += at[row] + rise[row] * point >= limit;
      reached[rung] = above;
    }
    counts_with(reached, counts + width * point);
  }
  free(starts);
  free(slopes);
  free(at);
  free(rise);
  return counts;
}

/* Places in order of their t: two or three passes over the first binary places, then what is left of them. */
static const double *compared;
static int by_number(const void *a, const void *b) {
  const double x = compared[*(const uint32_t *)a], y = compared[*(const uint32_t *)b];
  return (x > y) - (x < y);
}

static uint32_t *radix_order(const double *numbers, int size) {
  enum { bits = 11, buckets = 1 << bits };
  const int passes = size < 1 << 17 ? 2 : 3;
  const double highest = passes == 2 ? 1 << 22 : 4294967296.0;
  uint32_t *keys = (uint32_t *)fresh(4 * (size_t)size), *order = (uint32_t *)fresh(4 * (size_t)size);
  uint32_t *other_keys = (uint32_t *)fresh(4 * (size_t)size), *other_order = (uint32_t *)fresh(4 * (size_t)size);
  uint32_t starts[3][buckets + 1];
  memset(starts, 0, sizeof starts);
  for (int index = 0; index < size; index += 1) {
    const double key = numbers[index] * highest;
    keys[index] = (uint32_t)(key < highest ? key : highest - 1);
    order[index] = index;
    for (int pass = 0; pass < passes; pass += 1) starts[pass][((keys[index] >> (bits * pass)) & (buckets - 1)) + 1] += 1;
  }
  for (int pass = 0; pass < passes; pass += 1) {
    for (int place = 1; place < buckets; place += 1) starts[pass][place] += starts[pass][place - 1];
    for (int index = 0; index < size; index += 1) {
      const uint32_t to = starts[pass][(keys[index] >> (bits * pass)) & (buckets - 1)]++;
      other_keys[to] = keys[index];
      other_order[to] = order[index];
    }
    uint32_t *swap = keys;
    keys = other_keys;
    other_keys = swap;
    swap = order;
    order = other_order;
    other_order = swap;
  }
  compared = numbers;
  for (int from = 0, to; from < size; from = to) {
    int is_in_order = 1;
    for (to = from + 1; to < size && keys[to] == keys[from]; to += 1)
      is_in_order &= numbers[order[to - 1]] <= numbers[order[to]];
    if (!is_in_order) qsort(order + from, to - from, sizeof(uint32_t), by_number);
  }
  free(keys);
  free(other_keys);
  free(other_order);
  return order;
}

/* (c) the whole curve: for each knot its t, where its flips begin, and the counts after it */
typedef struct {
  int knots;
  double *t;
  int32_t *after;
  uint32_t *starts, *order, *cells;
  sides reached;
} curve;

static curve whole_curve(void) {
  curve found;
  const int width = rungs + 1, all = rungs * rows;
  double *places = crossed(1, &found.reached);
  double *near = (double *)fresh(sizeof(double) * (all + 1));
  found.cells = (uint32_t *)fresh(sizeof(uint32_t) * (all + 1));
  const int flips = gathered(places, near, found.cells);
  uint8_t *move = (uint8_t *)fresh(flips);
  for (int flip = 0; flip < flips; flip += 1) {
    move[flip] = 2 * (found.cells[flip] / rows) + (near[flip] < 0);
    near[flip] = fabs(near[flip]);
  }
  found.order = radix_order(near, flips);
  found.t = (double *)fresh(sizeof(double) * flips);
  found.starts = (uint32_t *)fresh(sizeof(uint32_t) * (flips + 1));
  found.after = (int32_t *)fresh(sizeof(int32_t) * width * flips);
  int32_t counts[most];
  counts_with(found.reached.first, counts);
  int knots = 0;
  for (int from = 0, to; from < flips; from = to) {
    const double t = near[found.order[from]];
    for (to = from; to < flips && near[found.order[to]] == t; to += 1) {
      const int kind = move[found.order[to]], rung = kind >> 1, way = kind & 1 ? -1 : 1;
      counts[rung] -= way;
      counts[rung + 1] += way;
    }
    found.t[knots] = t;
    found.starts[knots] = from;
    for (int place = 0; place < width; place += 1) found.after[(size_t)knots * width + place] = counts[place];
    knots += 1;
  }
  found.starts[knots] = flips;
  found.knots = knots;
  free(places);
  free(near);
  free(move);
  return found;
}

/* (d) who holds which rating under one policy and which under the other */
static int32_t *migration(void) {
  const int width = rungs + 1;
  int32_t *cells = (int32_t *)zeroed(sizeof(int32_t) * width * width);
  uint8_t *before = rated(policies[0], limits[0]), *after = rated(policies[1], limits[1]);
  for (int row = 0; row < rows; row += 1) cells[before[row] * width + after[row]] += 1;
  free(before);
  free(after);
  return cells;
}

static int64_t now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return (int64_t)at.tv_sec * 1000000000 + at.tv_nsec;
}

/* FNV-1a over whole numbers of 32 bits: the same in bench/modelling/digest.ts. */
static uint32_t digest(uint32_t state, const int32_t *numbers, size_t count_of) {
  for (size_t index = 0; index < count_of; index += 1) state = (state ^ (uint32_t)numbers[index]) * 16777619u;
  return state;
}
static const uint32_t seed = 2166136261u;

static void say(int64_t time, uint32_t result) {
  printf("%lld %u\n", (long long)time, result);
  fflush(stdout);
}

static void answer(const char *work) {
  const int width = rungs + 1;
  const int64_t begin = now();
  if (strcmp(work, "rate") == 0) {
    int32_t counts[most];
    uint8_t *codes = rated(policies[0], limits[0]);
    const int64_t time = now() - begin;
    uint32_t state = seed;
    for (int row = 0; row < rows; row += 1) {
      counts[0] = codes[row];
      state = digest(state, counts, 1);
    }
    free(codes);
    say(time, state);
  } else if (strcmp(work, "curve") == 0) {
    curve found = whole_curve();
    const int64_t time = now() - begin;
    int32_t counts[most];
    counts_with(found.reached.at_start, counts);
    uint32_t state = digest(seed, counts, width);
    counts_with(found.reached.first, counts);
    state = digest(state, counts, width);
    state = digest(state, found.after, (size_t)found.knots * width);
    counts_with(found.reached.at_end, counts);
    say(time, digest(state, counts, width));
    free(found.t);
    free(found.after);
    free(found.starts);
    free(found.order);
    free(found.cells);
  } else if (strcmp(work, "migration") == 0) {
    int32_t *cells = migration();
    const int64_t time = now() - begin;
    say(time, digest(seed, cells, width * width));
    free(cells);
  } else {
    int32_t *counts = strcmp(work, "grid") == 0     ? grid()
                      : strcmp(work, "points") == 0 ? grid_by_points()
                                                    : grid_by_points_32();
    const int64_t time = now() - begin;
    say(time, digest(seed, counts, (size_t)width * (steps + 1)));
    free(counts);
  }
}

static void read_doubles(FILE *file, double *to, size_t count_of) {
  if (fread(to, sizeof(double), count_of, file) != count_of) exit(2);
}

int main(int argc, char **argv) {
  int32_t sizes[4];
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (!file || fread(sizes, sizeof(int32_t), 4, file) != 4) return 2;
  rows = sizes[0];
  parts = sizes[1];
  rungs = sizes[2];
  steps = sizes[3];
  if (parts > most || rungs >= most) return 2;
  for (int policy = 0; policy < 2; policy += 1) {
    read_doubles(file, policies[policy], parts);
    read_doubles(file, limits[policy], rungs);
  }
  read_doubles(file, start_of, parts);
  read_doubles(file, slope_of, parts);
  read_doubles(file, path_limits, rungs);
  for (int part = 0; part < parts; part += 1) {
    columns[part] = (double *)fresh(sizeof(double) * rows);
    read_doubles(file, columns[part], rows);
  }
  fclose(file);
  /* Memory that was used once stays: getting it anew from the system each time would cost more than the work. */
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  char work[64];
  while (scanf("%63s", work) == 1) answer(work);
  return 0;
}
