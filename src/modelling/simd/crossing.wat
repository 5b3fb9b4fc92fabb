;; Where rows cross rungs, two rows at a time (see crossing.ts for the meaning, crossing-plain.ts for the same in
;; TypeScript). All addresses are in bytes; `rows` is even, and a row that fills up is NaN, which is unclear
;; and comes last.
(module
  (memory (export "memory") 4)

  ;; sums[row] = coefficients[0] units[0][row] + coefficients[1] units[1][row] + ...
  (func (export "weigh")
    (param $units i32) (param $coefficients i32) (param $parts i32) (param $rows i32) (param $sums i32)
    (local $row i32) (local $part i32) (local $at i32) (local $total v128)
    (local $size i32)
    (local.set $size (i32.shl (local.get $rows) (i32.const 3)))
    (block $done
      (loop $pair
        (br_if $done (i32.ge_u (local.get $row) (local.get $size)))
        (local.set $total (v128.const f64x2 0 0))
        (local.set $part (i32.const 0))
        (local.set $at (i32.add (local.get $units) (local.get $row)))
        (block $summed
          (loop $next
            (br_if $summed (i32.ge_u (local.get $part) (local.get $parts)))
            (local.set $total
              (f64x2.add
                (local.get $total)
                (f64x2.mul
                  (v128.load (local.get $at))
                  (v128.load64_splat
                    (i32.add (local.get $coefficients) (i32.shl (local.get $part) (i32.const 3)))))))
            (local.set $at (i32.add (local.get $at) (local.get $size)))
            (local.set $part (i32.add (local.get $part) (i32.const 1)))
            (br $next)))
        (v128.store (i32.add (local.get $sums) (local.get $row)) (local.get $total))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (br $pair))))

  ;; For one rung, the rows that cross it or are unclear: their places and their numbers from `first` on, each without a
  ;; gap. The result is how many these are. At `sides`, six whole numbers of 32 bits, as crossing.ts lists them.
  (func (export "cross")
    (param $starts i32) (param $slopes i32) (param $rows i32) (param $limit f64) (param $rise f64)
    (param $error f64) (param $least f64) (param $steps f64) (param $first i32) (param $places i32)
    (param $cells i32) (param $sides i32) (result i32)
    (local $row i32) (local $size i32) (local $limits v128) (local $rises v128) (local $errors v128)
    (local $leasts v128) (local $factor v128) (local $start v128) (local $slope v128) (local $end v128)
    (local $zero v128) (local $crossed v128) (local $clear v128) (local $onStart v128)
    (local $onEnd v128) (local $aboveEnd v128) (local $countAboveStart v128) (local $countOnStart v128)
    (local $countAboveEnd v128) (local $countOnEnd v128) (local $countRising v128) (local $countLevel v128)
    (local $place v128) (local $kept v128) (local $count i32)
    (local.set $size (i32.shl (local.get $rows) (i32.const 3)))
    (local.set $limits (f64x2.splat (local.get $limit)))
    (local.set $rises (f64x2.splat (local.get $rise)))
    (local.set $errors (f64x2.splat (local.get $error)))
    (local.set $leasts (f64x2.splat (local.get $least)))
    (local.set $factor (f64x2.splat (f64.neg (local.get $steps))))
    (block $done
      (loop $pair
        (br_if $done (i32.ge_u (local.get $row) (local.get $size)))
        (local.set $start
          (f64x2.sub (v128.load (i32.add (local.get $starts) (local.get $row))) (local.get $limits)))
        (local.set $slope
          (f64x2.sub (v128.load (i32.add (local.get $slopes) (local.get $row))) (local.get $rises)))
        (local.set $end (f64x2.add (local.get $start) (local.get $slope)))
        (local.set $crossed
          (v128.or
            (v128.and
              (f64x2.lt (local.get $start) (local.get $zero))
              (f64x2.gt (local.get $end) (local.get $zero)))
            (v128.and
              (f64x2.gt (local.get $start) (local.get $zero))
              (f64x2.lt (local.get $end) (local.get $zero)))))
        (local.set $clear
          (v128.and
            (v128.and
              (f64x2.ge (f64x2.abs (local.get $start)) (local.get $errors))
              (f64x2.ge (f64x2.abs (local.get $end)) (local.get $errors)))
            (v128.or
              (v128.not (local.get $crossed))
              (f64x2.ge (f64x2.abs (local.get $slope)) (local.get $leasts)))))
        ;; -(start steps) / |slope|, or every bit set, which is a NaN, where unclear.
        (local.set $place
          (v128.or
            (f64x2.div
              (f64x2.mul (local.get $start) (local.get $factor))
              (f64x2.abs (local.get $slope)))
            (v128.not (local.get $clear))))
        (local.set $kept (v128.or (local.get $crossed) (v128.not (local.get $clear))))
        ;; Every row is written; the next one overwrites those that are not kept.
        (f64.store
          (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 3)))
          (f64x2.extract_lane 0 (local.get $place)))
        (i32.store
          (i32.add (local.get $cells) (i32.shl (local.get $count) (i32.const 2)))
          (i32.add (local.get $first) (i32.shr_u (local.get $row) (i32.const 3))))
        (local.set $count
          (i32.sub (local.get $count) (i32.wrap_i64 (i64x2.extract_lane 0 (local.get $kept)))))
        (f64.store
          (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 3)))
          (f64x2.extract_lane 1 (local.get $place)))
        (i32.store
          (i32.add (local.get $cells) (i32.shl (local.get $count) (i32.const 2)))
          (i32.add (local.get $first) (i32.add (i32.shr_u (local.get $row) (i32.const 3)) (i32.const 1))))
        (local.set $count
          (i32.sub (local.get $count) (i32.wrap_i64 (i64x2.extract_lane 1 (local.get $kept)))))
        (local.set $onStart (v128.and (f64x2.eq (local.get $start) (local.get $zero)) (local.get $clear)))
        (local.set $onEnd (v128.and (f64x2.eq (local.get $end) (local.get $zero)) (local.get $clear)))
        (local.set $aboveEnd (v128.and (f64x2.gt (local.get $end) (local.get $zero)) (local.get $clear)))
        ;; A mask is -1 in each lane that it holds for.
        (local.set $countAboveStart
          (i64x2.sub
            (local.get $countAboveStart)
            (v128.and (f64x2.gt (local.get $start) (local.get $zero)) (local.get $clear))))
        (local.set $countOnStart (i64x2.sub (local.get $countOnStart) (local.get $onStart)))
        (local.set $countAboveEnd (i64x2.sub (local.get $countAboveEnd) (local.get $aboveEnd)))
        (local.set $countOnEnd (i64x2.sub (local.get $countOnEnd) (local.get $onEnd)))
        (local.set $countRising
          (i64x2.sub (local.get $countRising) (v128.and (local.get $onStart) (local.get $aboveEnd))))
        (local.set $countLevel
          (i64x2.sub (local.get $countLevel) (v128.and (local.get $onStart) (local.get $onEnd))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (br $pair)))
    (i32.store
      (local.get $sides)
      (i32.wrap_i64
        (i64.add (i64x2.extract_lane 0 (local.get $countAboveStart)) (i64x2.extract_lane 1 (local.get $countAboveStart)))))
    (i32.store offset=4
      (local.get $sides)
      (i32.wrap_i64
        (i64.add (i64x2.extract_lane 0 (local.get $countOnStart)) (i64x2.extract_lane 1 (local.get $countOnStart)))))
    (i32.store offset=8
      (local.get $sides)
      (i32.wrap_i64
        (i64.add (i64x2.extract_lane 0 (local.get $countAboveEnd)) (i64x2.extract_lane 1 (local.get $countAboveEnd)))))
    (i32.store offset=12
      (local.get $sides)
      (i32.wrap_i64
        (i64.add (i64x2.extract_lane 0 (local.get $countOnEnd)) (i64x2.extract_lane 1 (local.get $countOnEnd)))))
    (i32.store offset=16
      (local.get $sides)
      (i32.wrap_i64
        (i64.add (i64x2.extract_lane 0 (local.get $countRising)) (i64x2.extract_lane 1 (local.get $countRising)))))
    (i32.store offset=20
      (local.get $sides)
      (i32.wrap_i64
        (i64.add (i64x2.extract_lane 0 (local.get $countLevel)) (i64x2.extract_lane 1 (local.get $countLevel)))))
    (local.get $count)))
