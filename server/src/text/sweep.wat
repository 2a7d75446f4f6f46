;; One pass over a piece of a text: where its lines begin, and the few places at which a capture is worth a look.
;;
;; The text lies at 0, a byte for each character (UTF-16 code unit), 64 bytes of hyphens behind it. Places are written
;; down as the number of the character in the whole text. What is found here is a candidate: a piece ends anywhere, so
;; that what its last bytes begin is told as well, and whoever asks looks at the text itself.
(module
  ;; Characters of a piece; no list has more entries.
  (global (export "capacity") i32 (i32.const 65536))
  ;; Where a piece is put whose characters do not all fit into a byte, two for each.
  (global $wide (export "wide") i32 (i32.const 0x10100))
  (memory (export "memory") 18)

  ;; The lists. In front of the first there is room for the beginning of the line that is open when a piece begins.
  (global $breaks (export "breaks") i32 (i32.const 0x31000))
  (global $percents (export "percents") i32 (i32.const 0x72000))
  (global $prompts (export "prompts") i32 (i32.const 0xb3000))
  (global $rules (export "rules") i32 (i32.const 0xf4000))
  ;; Where they end.
  (global $breaksEnd (export "breaksEnd") (mut i32) (i32.const 0))
  (global $percentsEnd (export "percentsEnd") (mut i32) (i32.const 0))
  (global $promptsEnd (export "promptsEnd") (mut i32) (i32.const 0))
  (global $rulesEnd (export "rulesEnd") (mut i32) (i32.const 0))

  ;; The character that ends a line, and the four characters one of which stands behind a percent sign.
  (global $break (mut i32) (i32.const 0))
  (global $first (mut i32) (i32.const 0))
  (global $second (mut i32) (i32.const 0))
  (global $third (mut i32) (i32.const 0))
  (global $fourth (mut i32) (i32.const 0))

  ;; What is carried from piece to piece: the number of the open line, how many bytes of it lie in earlier pieces, and
  ;; whether it has shown its first number sign or angle bracket.
  (global $line (mut i32) (i32.const 0))
  (global $since (mut i32) (i32.const 0))
  (global $shown (mut i32) (i32.const 0))

  (func (export "begin")
    (param $break i32) (param $first i32) (param $second i32) (param $third i32) (param $fourth i32)
    (global.set $break (local.get $break))
    (global.set $first (local.get $first))
    (global.set $second (local.get $second))
    (global.set $third (local.get $third))
    (global.set $fourth (local.get $fourth))
    (global.set $line (i32.const 0))
    (global.set $since (i32.const 0))
    (global.set $shown (i32.const 0)))

  ;; Brings a piece of two bytes a character to one. What does not fit becomes 255, from U+8000 on 0: none of the
  ;; characters that are looked for. $length: characters of the piece.
  (func (export "narrow") (param $length i32)
    (local $at i32) (local $from i32)
    (local.set $from (global.get $wide))
    (loop $next
      (v128.store (local.get $at)
        (i8x16.narrow_i16x8_u (v128.load (local.get $from)) (v128.load offset=16 (local.get $from))))
      (local.set $from (i32.add (local.get $from) (i32.const 32)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $length)))))

  ;; $length: characters of the piece; $unit: number of its first one.
  (func (export "sweep") (param $length i32) (param $unit i32)
    (global.set $breaksEnd (global.get $breaks))
    (global.set $percentsEnd (global.get $percents))
    (global.set $promptsEnd (global.get $prompts))
    (global.set $rulesEnd (global.get $rules))
    (i32.store (i32.sub (global.get $breaks) (i32.const 4)) (i32.sub (local.get $unit) (global.get $since)))
    (memory.fill (local.get $length) (i32.const 0x2d) (i32.const 64))
    (call $marks (local.get $length) (local.get $unit))
    (call $openings (local.get $length) (local.get $unit))
    (call $ruled (local.get $length) (local.get $unit))
    (global.set $since
      (i32.sub
        (i32.add (local.get $length) (local.get $unit))
        (i32.load (i32.sub (global.get $breaksEnd) (i32.const 4)))))
    (global.set $line
      (i32.add (global.get $line) (i32.shr_u (i32.sub (global.get $breaksEnd) (global.get $breaks)) (i32.const 2)))))

  ;; Fills three lists: beginnings of lines, percent signs, and the first number sign
  ;; or angle bracket of a line with the number of the line before it. 64 bytes at a time, a bit for each.
  (func $marks (param $length i32) (param $unit i32)
    (local $at i32) (local $base i32) (local $end i32) (local $to i32)
    (local $breaksTo i32) (local $percentsTo i32) (local $shown i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $break v128) (local $percent v128) (local $hash v128) (local $angle v128)
    (local $breaks i64) (local $bits i64)
    (local.set $breaksTo (global.get $breaks))
    (local.set $percentsTo (global.get $percents))
    (local.set $shown (global.get $shown))
    (local.set $break (i8x16.splat (global.get $break)))
    (local.set $percent (i8x16.splat (i32.const 0x25)))
    (local.set $hash (i8x16.splat (i32.const 0x23)))
    (local.set $angle (i8x16.splat (i32.const 0x3e)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $at) (local.get $length)))
        (local.set $base (i32.add (local.get $unit) (local.get $at)))
        (local.set $a (v128.load (local.get $at)))
        (local.set $b (v128.load offset=16 (local.get $at)))
        (local.set $c (v128.load offset=32 (local.get $at)))
        (local.set $d (v128.load offset=48 (local.get $at)))

        (local.set $breaks
          (i64.or
            (i64.or
              (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $a) (local.get $break))))
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $b) (local.get $break)))) (i64.const 16)))
            (i64.or
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $c) (local.get $break)))) (i64.const 32))
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $d) (local.get $break)))) (i64.const 48)))))

        ;; A number sign or angle bracket is rare: nothing more is found out before one is met.
        (if (v128.any_true
              (v128.or
                (v128.or
                  (v128.or (i8x16.eq (local.get $a) (local.get $hash)) (i8x16.eq (local.get $a) (local.get $angle)))
                  (v128.or (i8x16.eq (local.get $b) (local.get $hash)) (i8x16.eq (local.get $b) (local.get $angle))))
                (v128.or
                  (v128.or (i8x16.eq (local.get $c) (local.get $hash)) (i8x16.eq (local.get $c) (local.get $angle)))
                  (v128.or (i8x16.eq (local.get $d) (local.get $hash)) (i8x16.eq (local.get $d) (local.get $angle))))))
          (then
            (local.set $shown
              (call $signs (local.get $at) (local.get $breaks) (local.get $breaksTo) (local.get $base) (local.get $shown))))
          (else (local.set $shown (i32.and (local.get $shown) (i64.eqz (local.get $breaks))))))

        ;; Few blocks have more than two line ends or one percent sign: so many are written without a look whether they
        ;; are there, since a processor guesses wrong about every second such look. What is too much is overwritten.
        (local.set $bits (local.get $breaks))
        (local.set $end
          (i32.add (local.get $breaksTo) (i32.shl (i32.wrap_i64 (i64.popcnt (local.get $bits))) (i32.const 2))))
        (i32.store (local.get $breaksTo)
          (i32.add (i32.add (local.get $base) (i32.const 1)) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
        (local.set $bits (i64.and (local.get $bits) (i64.sub (local.get $bits) (i64.const 1))))
        (i32.store offset=4 (local.get $breaksTo)
          (i32.add (i32.add (local.get $base) (i32.const 1)) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
        (local.set $to (i32.add (local.get $breaksTo) (i32.const 8)))
        (if (i32.lt_u (local.get $to) (local.get $end))
          (then
            (loop $each
              (local.set $bits (i64.and (local.get $bits) (i64.sub (local.get $bits) (i64.const 1))))
              (i32.store (local.get $to)
                (i32.add (i32.add (local.get $base) (i32.const 1)) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
              (local.set $to (i32.add (local.get $to) (i32.const 4)))
              (br_if $each (i32.lt_u (local.get $to) (local.get $end))))))
        (local.set $breaksTo (local.get $end))

        (local.set $bits
          (i64.or
            (i64.or
              (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $a) (local.get $percent))))
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $b) (local.get $percent)))) (i64.const 16)))
            (i64.or
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $c) (local.get $percent)))) (i64.const 32))
              (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $d) (local.get $percent)))) (i64.const 48)))))
        (local.set $end
          (i32.add (local.get $percentsTo) (i32.shl (i32.wrap_i64 (i64.popcnt (local.get $bits))) (i32.const 2))))
        (i32.store (local.get $percentsTo)
          (i32.add (local.get $base) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
        (local.set $to (i32.add (local.get $percentsTo) (i32.const 4)))
        (if (i32.lt_u (local.get $to) (local.get $end))
          (then
            (loop $each
              (local.set $bits (i64.and (local.get $bits) (i64.sub (local.get $bits) (i64.const 1))))
              (i32.store (local.get $to) (i32.add (local.get $base) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
              (local.set $to (i32.add (local.get $to) (i32.const 4)))
              (br_if $each (i32.lt_u (local.get $to) (local.get $end))))))
        (local.set $percentsTo (local.get $end))

        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (global.set $breaksEnd (local.get $breaksTo))
    (global.set $percentsEnd (local.get $percentsTo))
    (global.set $shown (local.get $shown)))

  ;; Writes down the first number sign or angle bracket of each line in 64 bytes, unless it stands too far behind the
  ;; beginning of the line for a prompt. The bytes hold one of them.
  ;; $to: end of the beginnings of lines before these bytes; $shown, given and returned: whether the open line has shown
  ;; its first.
  (func $signs
    (param $at i32) (param $breaks i64) (param $to i32) (param $base i32) (param $shown i32) (result i32)
    (local $signs i64) (local $above i64) (local $behind i64) (local $here i32) (local $from i32) (local $block v128)
    (loop $blocks
      (local.set $block (v128.load (i32.add (local.get $at) (local.get $from))))
      (local.set $signs
        (i64.or
          (local.get $signs)
          (i64.shl
            (i64.extend_i32_u
              (i8x16.bitmask
                (v128.or
                  (i8x16.eq (local.get $block) (i8x16.splat (i32.const 0x23)))
                  (i8x16.eq (local.get $block) (i8x16.splat (i32.const 0x3e))))))
            (i64.extend_i32_u (local.get $from)))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br_if $blocks (i32.lt_u (local.get $from) (i32.const 64))))
    (loop $each
      ;; The line ends in front of the sign, and those behind it.
      (local.set $above
        (i64.and
          (local.get $breaks)
          (i64.sub (i64.shl (i64.const 1) (i64.ctz (local.get $signs))) (i64.const 1))))
      (local.set $behind (i64.xor (local.get $breaks) (local.get $above)))
      (if (i32.or (i64.ne (local.get $above) (i64.const 0)) (i32.eqz (local.get $shown)))
        (then
          (local.set $here (i32.add (local.get $base) (i32.wrap_i64 (i64.ctz (local.get $signs)))))
          ;; 110 characters of a prompt behind a stamp of 42.
          (if (i32.le_u
                (i32.sub
                  (local.get $here)
                  (select
                    (i32.load (i32.sub (local.get $to) (i32.const 4)))
                    (i32.sub
                      (i32.add (local.get $base) (i32.const 64))
                      (i32.wrap_i64 (i64.clz (local.get $above))))
                    (i64.eqz (local.get $above))))
                (i32.const 152))
            (then
              (i32.store (global.get $promptsEnd)
                (i32.add
                  (i32.add (global.get $line) (i32.wrap_i64 (i64.popcnt (local.get $above))))
                  (i32.shr_u (i32.sub (local.get $to) (global.get $breaks)) (i32.const 2))))
              (i32.store offset=4 (global.get $promptsEnd) (local.get $here))
              (global.set $promptsEnd (i32.add (global.get $promptsEnd) (i32.const 8)))))))
      ;; On behind the end of this line.
      (local.set $signs
        (i64.and
          (local.get $signs)
          (i64.sub (i64.const 0) (i64.and (local.get $behind) (i64.sub (i64.const 0) (local.get $behind))))))
      (br_if $each (i64.ne (local.get $signs) (i64.const 0))))
    (i64.eqz (local.get $behind)))

  ;; Keeps the percent signs in front of what is looked for.
  (func $openings (param $length i32) (param $unit i32)
    (local $from i32) (local $to i32) (local $at i32) (local $word i32)
    (local.set $from (global.get $percents))
    (local.set $to (global.get $percents))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $from) (global.get $percentsEnd)))
        (local.set $at (i32.sub (i32.load (local.get $from)) (local.get $unit)))
        (local.set $word (i32.load offset=1 (local.get $at)))
        (i32.store (local.get $to) (i32.load (local.get $from)))
        (local.set $to
          (i32.add
            (local.get $to)
            (i32.shl
              (i32.or
                (i32.or
                  (i32.or
                    (i32.eq (local.get $word) (global.get $first))
                    (i32.eq (local.get $word) (global.get $second)))
                  (i32.or
                    (i32.eq (local.get $word) (global.get $third))
                    (i32.eq (local.get $word) (global.get $fourth))))
                (i32.gt_s (i32.add (local.get $at) (i32.const 5)) (local.get $length)))
              (i32.const 2))))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (br $each)))
    (global.set $percentsEnd (local.get $to)))

  ;; Lists the numbers of the lines that begin with four hyphens, or whose first character behind three blanks at the
  ;; most is a square bracket, a back quote or a tilde; of those too that begin in the last bytes of the piece.
  (func $ruled (param $length i32) (param $unit i32)
    (local $from i32) (local $line i32) (local $at i32) (local $word i32) (local $code i32)
    (local.set $from (global.get $breaks))
    (local.set $line (global.get $line))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $from) (global.get $breaksEnd)))
        (local.set $at (i32.sub (i32.load (local.get $from)) (local.get $unit)))
        (local.set $word (i32.load (local.get $at)))
        (local.set $line (i32.add (local.get $line) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        ;; Blanks become zeros, so that the first bit that is set tells the first other character.
        (local.set $code
          (i32.and
            (i32.shr_u
              (local.get $word)
              (i32.and (i32.ctz (i32.xor (local.get $word) (i32.const 0x20202020))) (i32.const 24)))
            (i32.const 0xff)))
        (br_if $each
          (i32.eqz
            (i32.or
              (i32.or
                (i32.or
                  (i32.eq (local.get $word) (i32.const 0x2d2d2d2d))
                  (i32.eq (local.get $code) (i32.const 0x5b)))
                (i32.or
                  (i32.eq (local.get $code) (i32.const 0x60))
                  (i32.eq (local.get $code) (i32.const 0x7e))))
              (i32.gt_s (i32.add (local.get $at) (i32.const 4)) (local.get $length)))))
        (i32.store (global.get $rulesEnd) (local.get $line))
        (global.set $rulesEnd (i32.add (global.get $rulesEnd) (i32.const 4)))
        (br $each)))))
