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

static void count(const uint8_t *codes, int32_t *counts) {
  memset(counts, 0, sizeof(int32_t) * (rungs + 1));
  for (int row = 0; row < rows; row += 1) counts[codes[row]] += 1;
}

/* The ratings at both ends of the path. */
static void count_ends(int32_t *at_start, int32_t *at_end) {
  double end_of[most];
  for (int part = 0; part < parts; part += 1) end_of[part] = start_of[part] + slope_of[part];
  uint8_t *first = rated(start_of, path_limits), *last = rated(end_of, path_limits);
  count(first, at_start);
  count(last, at_end);
  free(first);
  free(last);
}

/* For each rung and row, factor * t where it is crossed, with a minus where it is left; 0 where it is not. */
static double *crossed(double factor, int32_t *reached) {
  double *starts = weighed(start_of), *slopes = weighed(slope_of);
  double *places = (double *)fresh(sizeof(double) * rungs * rows);
  for (int rung = 0; rung < rungs; rung += 1) {
    const double limit = path_limits[rung];
    double *to = places + (size_t)rung * rows;
    int32_t above = 0;
    for (int row = 0; row < rows; row += 1) {
      const double at = starts[row] - limit, slope = slopes[row], end = at + slope;
      const int is_crossed = (at < 0 && end > 0) | (at > 0 && end < 0);
      to[row] = is_crossed ? -(at * factor) / fabs(slope) : 0;
      above += (at > 0) | (at == 0 && slope >= 0);
    }
    reached[rung] = above;
  }
  free(starts);
  free(slopes);
  return places;
}

static void counts_with(const int32_t *reached, int32_t *counts) {
  for (int rung = 0; rung <= rungs; rung += 1)
    counts[rung] = (rung == 0 ? rows : reached[rung - 1]) - (rung == rungs ? 0 : reached[rung]);
}

/* (b) by the same algorithm: at which point of the grid each row crosses each rung */
static int32_t *grid(void) {
  const int width = rungs + 1;
  int32_t reached[most];
  int32_t *counts = (int32_t *)fresh(sizeof(int32_t) * width * (steps + 1));
  int32_t *changes = (int32_t *)zeroed(sizeof(int32_t) * rungs * (steps + 1));
  double *places = crossed(steps, reached);
  for (int rung = 0; rung < rungs; rung += 1)
    for (int row = 0; row < rows; row += 1) {
      const double place = places[(size_t)rung * rows + row];
      if (place > 0) changes[rung * (steps + 1) + (int)ceil(place)] += 1;
      else if (place < 0) changes[rung * (steps + 1) + (int)floor(-place) + 1] -= 1;
    }
  count_ends(counts, counts + width * steps);
  for (int point = 1; point < steps; point += 1) {
    for (int rung = 0; rung < rungs; rung += 1) reached[rung] += changes[rung * (steps + 1) + point];
    counts_with(reached, counts + width * point);
  }
  free(changes);
  free(places);
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

/* Places in order of their t: three passes over the first 32 binary places, then what is left of them. */
static const double *compared;
static int by_number(const void *a, const void *b) {
  const double x = compared[*(const uint32_t *)a], y = compared[*(const uint32_t *)b];
  return (x > y) - (x < y);
}

static uint32_t *radix_order(const double *numbers, int size) {
  static const int shifts[3] = {0, 11, 22}, masks[3] = {2047, 2047, 1023};
  uint32_t *keys = (uint32_t *)fresh(4 * (size_t)size), *order = (uint32_t *)fresh(4 * (size_t)size);
  uint32_t *other_keys = (uint32_t *)fresh(4 * (size_t)size), *other_order = (uint32_t *)fresh(4 * (size_t)size);
  for (int index = 0; index < size; index += 1) {
    keys[index] = (uint32_t)(numbers[index] * 4294967296.0);
    order[index] = index;
  }
  for (int pass = 0; pass < 3; pass += 1) {
    const int shift = shifts[pass], mask = masks[pass];
    uint32_t starts[2049] = {0};
    for (int index = 0; index < size; index += 1) starts[((keys[index] >> shift) & mask) + 1] += 1;
    for (int place = 1; place <= mask + 1; place += 1) starts[place] += starts[place - 1];
    for (int index = 0; index < size; index += 1) {
      const uint32_t to = starts[(keys[index] >> shift) & mask]++;
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

/* (c) the whole curve: the t of each knot, and the counts at it and after it */
typedef struct {
  int knots;
  double *t;
  int32_t *at, *after;
  int32_t ends[2][most], first[most];
} curve;

static curve whole_curve(void) {
  curve found;
  const int width = rungs + 1;
  int32_t reached[most];
  double *places = crossed(1, reached);
  const int cells = rungs * rows;
  int flips = 0;
  for (int cell = 0; cell < cells; cell += 1) flips += places[cell] != 0;
  double *near = (double *)fresh(sizeof(double) * flips);
  uint32_t *move = (uint32_t *)fresh(sizeof(uint32_t) * flips);
  int next = 0;
  for (int rung = 0; rung < rungs; rung += 1)
    for (int row = 0; row < rows; row += 1) {
      const double place = places[(size_t)rung * rows + row];
      if (place == 0) continue;
      near[next] = fabs(place);
      move[next] = 2 * rung + (place < 0);
      next += 1;
    }
  uint32_t *order = radix_order(near, flips);
  found.t = (double *)fresh(sizeof(double) * flips);
  found.at = (int32_t *)fresh(sizeof(int32_t) * width * flips);
  found.after = (int32_t *)fresh(sizeof(int32_t) * width * flips);
  int32_t counts[most];
  counts_with(reached, counts);
  memcpy(found.first, counts, sizeof counts);
  int knots = 0;
  for (int from = 0, to; from < flips; from = to) {
    const double t = near[order[from]];
    for (to = from; to < flips && near[order[to]] == t; to += 1) {
      const uint32_t kind = move[order[to]];
      if (kind & 1) continue;
      counts[kind >> 1] -= 1;
      counts[(kind >> 1) + 1] += 1;
    }
    found.t[knots] = t;
    memcpy(found.at + (size_t)knots * width, counts, sizeof(int32_t) * width);
    for (int index = from; index < to; index += 1) {
      const uint32_t kind = move[order[index]];
      if (!(kind & 1)) continue;
      counts[kind >> 1] += 1;
      counts[(kind >> 1) + 1] -= 1;
    }
    memcpy(found.after + (size_t)knots * width, counts, sizeof(int32_t) * width);
    knots += 1;
  }
  found.knots = knots;
  count_ends(found.ends[0], found.ends[1]);
  free(places);
  free(near);
  free(move);
  free(order);
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
    uint32_t state = digest(seed, found.ends[0], width);
    state = digest(state, found.first, width);
    for (int knot = 0; knot < found.knots; knot += 1) {
      state = digest(state, found.at + (size_t)knot * width, width);
      state = digest(state, found.after + (size_t)knot * width, width);
    }
    say(time, digest(state, found.ends[1], width));
    free(found.t);
    free(found.at);
    free(found.after);
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
