/** Only said in the scene `epochs`. Equal keys: `epochs.zh-CN.js`. */
export const messages = {
  "epochs.lesson": "Lesson: 2000 samples, 50 at a time: 40 batches or 41?",
  "epochs.zone": "The arithmetic of an epoch",
  "epochs.reset": "Back to the start of the epoch",
  "epochs.back": "One batch back",
  "epochs.forward": "One batch on",

  "epochs.set.samples": "Samples N",
  "epochs.set.batchSize": "Batch size B",
  "epochs.set.epochs": "Epochs",
  "epochs.set.sampling": "Samples come",
  "epochs.set.sampling.epochs": "shuffled, each once",
  "epochs.set.sampling.replacement": "drawn with replacement",
  "epochs.set.dropLast": "drop a short last batch",
  "epochs.set.epoch": "Epoch shown",
  "epochs.set.seed": "Seed",

  "epochs.pool": "{samples} {samples:sample|samples}, in their own order",
  "epochs.order.epochs": "Epoch {epoch}: shuffled, then cut into batches",
  "epochs.order.replacement": "Epoch {epoch}: each batch drawn from all samples",
  "epochs.strip": "Iterations of this epoch",
  "epochs.tooMany": "Up to 10 000 samples are drawn. The arithmetic holds for any number.",
  "epochs.before": "Before the first of {of} {of:iteration|iterations}",
  "epochs.iteration":
    "Iteration {at} of {of}: {size} {size:sample|samples} forward, loss, backward, one update",
  "epochs.iteration.short":
    "Iteration {at} of {of}: the short last batch of {size} {size:sample|samples}, and one update all the same",

  "epochs.arithmetic": "With these numbers",
  "epochs.count.batches": "Batches, and so iterations, of an epoch",
  "epochs.count.iterations": "Iterations of all epochs",
  "epochs.count.presentations": "Samples presented, the same ones again and again",
  "epochs.last.short": "{full} full {full:batch|batches} of {size}, and a last one of {rest}.",
  "epochs.last.dropped":
    "{full} full {full:batch|batches} of {size}; {rest} {rest:sample is|samples are} left out of this epoch.",
  "epochs.last.even": "{full} full {full:batch|batches} of {size}; nothing is left over.",
  "epochs.last.replacement":
    "Each batch has {size}: what is drawn with replacement never runs out.",
  "epochs.last.clamped": "A batch cannot be larger than the data: it has {last}.",
  "epochs.article": "The article’s n // b + 1",
  "epochs.verdict.agrees": "The same here, because something is left over.",
  "epochs.verdict.differs":
    "One too many: batch {article} would be empty. Right is {batches}, and {iterations} instead of {articleIterations} iterations.",
  "epochs.verdict.dropped":
    "Counts the short batch, which is dropped here: {batches}, and {iterations} instead of {articleIterations} iterations.",
  "epochs.seen": "What this epoch has seen",
  "epochs.seen.once": "Each of {samples} {samples:sample|samples} exactly once.",
  "epochs.seen.dropped":
    "{dropped} {dropped:sample|samples} not at all this time; another epoch leaves out others. In epochs 1 to {epoch}, {soFar} {soFar:has|have} never come.",
  "epochs.seen.replacement":
    "{never} of {samples} never ({expected} were to be expected), {repeated} more than once, one of them {most} times. In epochs 1 to {epoch}, {soFar} {soFar:has|have} never come.",
  "epochs.spoken":
    "{batches} {batches:batch|batches} an epoch, {iterations} {iterations:iteration|iterations} in all",

  "lesson.group.epochs.article": "The article’s example",
  "lesson.group.epochs.batches": "Large and small batches",
  "lesson.group.epochs.sampling": "Ways to draw",
};
