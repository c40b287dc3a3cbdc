;; The loops over a frame's pixels, many bytes at a time, which took a quarter of a reading in
;; JavaScript. pixel-code.ts lays out the memory, resample.ts and warp.ts call. Compiled by
;; scripts/compile-pixels.ts into pixels-wasm.ts; a test holds the two together.
(module
  (memory (export "memory") 1)

  ;; Rows of bytes -> one row of 16-bit sums. Row i starts at from + i * stride and counts
  ;; weights[i] (a byte) times. Works on whole blocks of 16 bytes, so both rows need room for that.
  (func (export "sumRows")
    (param $from i32) (param $stride i32) (param $count i32) (param $weights i32)
    (param $to i32) (param $bytes i32)
    (local $x i32) (local $tap i32) (local $at i32)
    (local $low v128) (local $high v128) (local $pixels v128) (local $weight v128)
    (loop $blocks
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $at (i32.add (local.get $from) (local.get $x)))
      (local.set $tap (i32.const 0))
      (block $summed
        (loop $taps
          (br_if $summed (i32.ge_u (local.get $tap) (local.get $count)))
          (local.set $pixels (v128.load (local.get $at)))
          (local.set $weight (v128.load8_splat (i32.add (local.get $weights) (local.get $tap))))
          (local.set $low
            (i16x8.add (local.get $low)
              (i16x8.extmul_low_i8x16_u (local.get $pixels) (local.get $weight))))
          (local.set $high
            (i16x8.add (local.get $high)
              (i16x8.extmul_high_i8x16_u (local.get $pixels) (local.get $weight))))
          (local.set $at (i32.add (local.get $at) (local.get $stride)))
          (local.set $tap (i32.add (local.get $tap) (i32.const 1)))
          (br $taps)))
      (v128.store (local.get $to) (local.get $low))
      (v128.store offset=16 (local.get $to) (local.get $high))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (br_if $blocks (i32.lt_u (local.get $x) (local.get $bytes)))))

  ;; A row of RGBA sums, 16 bits each -> `width` numbers in each of three planes that lie `plane`
  ;; bytes apart. Number x is gain * (sum over its taps) + offset; its taps start at pixel first[x],
  ;; are count[x] many, and weigh weights[x * stride ...] (16 bits, stride in bytes).
  (func (export "sumPixels")
    (param $row i32) (param $first i32) (param $count i32) (param $weights i32) (param $stride i32)
    (param $to i32) (param $plane i32) (param $width i32) (param $gain f32) (param $offset f32)
    (local $at i32) (local $weight i32) (local $end i32) (local $last i32) (local $sum v128)
    (local.set $last (i32.add (local.get $to) (i32.shl (local.get $width) (i32.const 2))))
    (loop $outputs
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $at
        (i32.add (local.get $row) (i32.shl (i32.load (local.get $first)) (i32.const 3))))
      (local.set $weight (local.get $weights))
      (local.set $end
        (i32.add (local.get $weights) (i32.shl (i32.load (local.get $count)) (i32.const 1))))
      (block $summed
        (loop $taps
          (br_if $summed (i32.ge_u (local.get $weight) (local.get $end)))
          (local.set $sum
            (i32x4.add (local.get $sum)
              (i32x4.extmul_low_i16x8_u
                (v128.load64_zero (local.get $at))
                (v128.load16_splat (local.get $weight)))))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (local.set $weight (i32.add (local.get $weight) (i32.const 2)))
          (br $taps)))
      (local.set $sum
        (f32x4.add
          (f32x4.mul (f32x4.convert_i32x4_u (local.get $sum)) (f32x4.splat (local.get $gain)))
          (f32x4.splat (local.get $offset))))
      (v128.store32_lane 0 (local.get $to) (local.get $sum))
      (v128.store32_lane 1 (i32.add (local.get $to) (local.get $plane)) (local.get $sum))
      (v128.store32_lane 2
        (i32.add (local.get $to) (i32.shl (local.get $plane) (i32.const 1))) (local.get $sum))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (local.set $count (i32.add (local.get $count) (i32.const 4)))
      (local.set $weights (i32.add (local.get $weights) (local.get $stride)))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br_if $outputs (i32.lt_u (local.get $to) (local.get $last)))))

  ;; RGBA pixels, rows `stride` bytes apart -> a square of size x size grey numbers, the mean of
  ;; k x k bilinear samples each. Crop (x, y) lies at (ax + by + c, dx + ey + f) of the pixels, with
  ;; (0, 0) in the middle of the first; beyond 0 and the limits the edge counts. There the fraction
  ;; is 0, so what lies in memory after the last pixel is read but weighs nothing.
  (func (export "sampleGrey")
    (param $from i32) (param $stride i32) (param $to i32) (param $size i32) (param $k i32)
    (param $a f64) (param $b f64) (param $c f64) (param $d f64) (param $e f64) (param $f f64)
    (param $limitX f64) (param $limitY f64)
    (local $column i32) (local $row i32) (local $i i32) (local $j i32) (local $at i32)
    (local $right v128) (local $down v128) (local $corner v128) (local $limit v128)
    (local $line v128) (local $point v128) (local $place v128) (local $whole v128)
    (local $share v128) (local $pixels v128) (local $above v128) (local $below v128)
    (local $sum v128)
    ;; Steps between samples, as x and y at once.
    (local.set $right
      (f64x2.div
        (f64x2.replace_lane 1 (f64x2.splat (local.get $a)) (local.get $d))
        (f64x2.splat (f64.convert_i32_u (local.get $k)))))
    (local.set $down
      (f64x2.div
        (f64x2.replace_lane 1 (f64x2.splat (local.get $b)) (local.get $e))
        (f64x2.splat (f64.convert_i32_u (local.get $k)))))
    (local.set $limit (f64x2.replace_lane 1 (f64x2.splat (local.get $limitX)) (local.get $limitY)))
    (local.set $corner
      (f64x2.add
        (f64x2.replace_lane 1 (f64x2.splat (local.get $c)) (local.get $f))
        (f64x2.mul (f64x2.add (local.get $right) (local.get $down)) (f64x2.splat (f64.const 0.5)))))
    (loop $rows
      (local.set $column (i32.const 0))
      (loop $columns
        (local.set $line
          (f64x2.add (local.get $corner)
            (f64x2.add
              (f64x2.mul (local.get $right)
                (f64x2.splat (f64.convert_i32_u (i32.mul (local.get $column) (local.get $k)))))
              (f64x2.mul (local.get $down)
                (f64x2.splat (f64.convert_i32_u (i32.mul (local.get $row) (local.get $k))))))))
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (local.set $j (local.get $k))
        (loop $lines
          (local.set $point (local.get $line))
          (local.set $i (local.get $k))
          (loop $samples
            (local.set $place
              (f64x2.pmin (local.get $limit)
                (f64x2.pmax (v128.const f64x2 0 0) (local.get $point))))
            (local.set $whole (i32x4.trunc_sat_f64x2_u_zero (local.get $place)))
            (local.set $share
              (f32x4.demote_f64x2_zero
                (f64x2.sub (local.get $place) (f64x2.convert_low_i32x4_u (local.get $whole)))))
            (local.set $at
              (i32.add (local.get $from)
                (i32.add
                  (i32.shl (i32x4.extract_lane 0 (local.get $whole)) (i32.const 2))
                  (i32.mul (i32x4.extract_lane 1 (local.get $whole)) (local.get $stride)))))
            (local.set $pixels (v128.load8x8_u (local.get $at)))
            (local.set $above (f32x4.convert_i32x4_u (i32x4.extend_low_i16x8_u (local.get $pixels))))
            (local.set $above
              (f32x4.add (local.get $above)
                (f32x4.mul
                  (f32x4.sub
                    (f32x4.convert_i32x4_u (i32x4.extend_high_i16x8_u (local.get $pixels)))
                    (local.get $above))
                  (f32x4.splat (f32x4.extract_lane 0 (local.get $share))))))
            (local.set $pixels (v128.load8x8_u (i32.add (local.get $at) (local.get $stride))))
            (local.set $below (f32x4.convert_i32x4_u (i32x4.extend_low_i16x8_u (local.get $pixels))))
            (local.set $below
              (f32x4.add (local.get $below)
                (f32x4.mul
                  (f32x4.sub
                    (f32x4.convert_i32x4_u (i32x4.extend_high_i16x8_u (local.get $pixels)))
                    (local.get $below))
                  (f32x4.splat (f32x4.extract_lane 0 (local.get $share))))))
            (local.set $sum
              (f32x4.add (local.get $sum)
                (f32x4.add (local.get $above)
                  (f32x4.mul
                    (f32x4.sub (local.get $below) (local.get $above))
                    (f32x4.splat (f32x4.extract_lane 1 (local.get $share)))))))
            (local.set $point (f64x2.add (local.get $point) (local.get $right)))
            (br_if $samples (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
          (local.set $line (f64x2.add (local.get $line) (local.get $down)))
          (br_if $lines (local.tee $j (i32.sub (local.get $j) (i32.const 1)))))
        ;; Luma by ITU-R BT.601.
        (local.set $sum
          (f32x4.mul (local.get $sum) (v128.const f32x4 0.299 0.587 0.114 0)))
        (f32.store (local.get $to)
          (f32.div
            (f32.add
              (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
              (f32x4.extract_lane 2 (local.get $sum)))
            (f32.convert_i32_u (i32.mul (local.get $k) (local.get $k)))))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (local.set $column (i32.add (local.get $column) (i32.const 1)))
        (br_if $columns (i32.lt_u (local.get $column) (local.get $size))))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $row) (local.get $size)))))
)
