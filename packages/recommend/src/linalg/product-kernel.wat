;; The inner loop of a matrix product, four numbers at a time. product-kernel.ts gives it memory and
;; calls it. Compiled by scripts/compile-product-kernel.ts into product-kernel-wasm.ts, once as it
;; stands and once with a multiplication and an addition for each relaxed_madd, which engines without
;; relaxed SIMD do not know; a test holds the source and the two together.
(module
  (import "kernel" "memory" (memory 0 65536 shared))

  ;; C += A * B transposed, for `tiles` tiles of 4 rows and 8 columns, one below the other. Addresses
  ;; and strides in bytes. a: 4 rows of A for each tile, column by column, `depth` groups of 4 numbers.
  ;; b: 8 rows of B likewise, `depth` groups of 8. `tiles` and `depth` are at least 1.
  (func (export "multiply")
    (param $c i32) (param $stride i32) (param $a i32) (param $b i32)
    (param $tiles i32) (param $depth i32)
    (local $columns i32) (local $at i32) (local $row i32)
    ;; The tile's sums: row 0 to 3, columns 0 to 3 (l) and 4 to 7 (r).
    (local $0l v128) (local $0r v128) (local $1l v128) (local $1r v128)
    (local $2l v128) (local $2r v128) (local $3l v128) (local $3r v128)
    (local $left v128) (local $right v128) (local $one v128)
    (loop $tile
      (local.set $0l (v128.const i32x4 0 0 0 0))
      (local.set $0r (v128.const i32x4 0 0 0 0))
      (local.set $1l (v128.const i32x4 0 0 0 0))
      (local.set $1r (v128.const i32x4 0 0 0 0))
      (local.set $2l (v128.const i32x4 0 0 0 0))
      (local.set $2r (v128.const i32x4 0 0 0 0))
      (local.set $3l (v128.const i32x4 0 0 0 0))
      (local.set $3r (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $b))
      (local.set $columns (local.get $depth))
      ;; One column of A and of B: eight times four products.
      (loop $column
        (local.set $left (v128.load (local.get $at)))
        (local.set $right (v128.load offset=16 (local.get $at)))
        (local.set $one (v128.load32_splat (local.get $a)))
        (local.set $0l (f32x4.relaxed_madd (local.get $one) (local.get $left) (local.get $0l)))
        (local.set $0r (f32x4.relaxed_madd (local.get $one) (local.get $right) (local.get $0r)))
        (local.set $one (v128.load32_splat offset=4 (local.get $a)))
        (local.set $1l (f32x4.relaxed_madd (local.get $one) (local.get $left) (local.get $1l)))
        (local.set $1r (f32x4.relaxed_madd (local.get $one) (local.get $right) (local.get $1r)))
        (local.set $one (v128.load32_splat offset=8 (local.get $a)))
        (local.set $2l (f32x4.relaxed_madd (local.get $one) (local.get $left) (local.get $2l)))
        (local.set $2r (f32x4.relaxed_madd (local.get $one) (local.get $right) (local.get $2r)))
        (local.set $one (v128.load32_splat offset=12 (local.get $a)))
        (local.set $3l (f32x4.relaxed_madd (local.get $one) (local.get $left) (local.get $3l)))
        (local.set $3r (f32x4.relaxed_madd (local.get $one) (local.get $right) (local.get $3r)))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $column
          (local.tee $columns (i32.sub (local.get $columns) (i32.const 1)))))
      (local.set $row (local.get $c))
      (v128.store (local.get $row) (f32x4.add (v128.load (local.get $row)) (local.get $0l)))
      (v128.store offset=16 (local.get $row)
        (f32x4.add (v128.load offset=16 (local.get $row)) (local.get $0r)))
      (local.set $row (i32.add (local.get $row) (local.get $stride)))
      (v128.store (local.get $row) (f32x4.add (v128.load (local.get $row)) (local.get $1l)))
      (v128.store offset=16 (local.get $row)
        (f32x4.add (v128.load offset=16 (local.get $row)) (local.get $1r)))
      (local.set $row (i32.add (local.get $row) (local.get $stride)))
      (v128.store (local.get $row) (f32x4.add (v128.load (local.get $row)) (local.get $2l)))
      (v128.store offset=16 (local.get $row)
        (f32x4.add (v128.load offset=16 (local.get $row)) (local.get $2r)))
      (local.set $row (i32.add (local.get $row) (local.get $stride)))
      (v128.store (local.get $row) (f32x4.add (v128.load (local.get $row)) (local.get $3l)))
      (v128.store offset=16 (local.get $row)
        (f32x4.add (v128.load offset=16 (local.get $row)) (local.get $3r)))
      (local.set $c (i32.add (local.get $row) (local.get $stride)))
      (br_if $tile (local.tee $tiles (i32.sub (local.get $tiles) (i32.const 1)))))))
