package org.gradientplayground.engine.graph;

import java.util.Optional;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * What one operation hands back to one of its operands, and what that does to the operand's
 * gradient.
 *
 * @param slot the slot of the operand
 * @param operand the node that stands there
 * @param amount what is handed back, of the operand's shape
 * @param before the operand's gradient until then; empty if this is the first contribution
 * @param after the operand's gradient from then on
 */
public record Contribution(
    int slot, int operand, Tensor amount, Optional<Tensor> before, Tensor after) {}
