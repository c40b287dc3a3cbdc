"""Which numbers a processor is given."""

from moodreel_training.precision import knows_bfloat16


def test_half_as_many_bits_only_where_the_processor_has_instructions_for_them():
    assert knows_bfloat16({"avx2": True, "avx512_bf16": True})
    assert knows_bfloat16({"amx_bf16": True, "avx512_bf16": False})
    assert not knows_bfloat16({"avx2": True, "avx512_bf16": False})
