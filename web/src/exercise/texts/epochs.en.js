/** The exercises of the scene `epochs`: name, question and what is said of each mistake. Equal keys: `epochs.zh-CN.js`. */
export const messages = {
  "exercise.batches-per-epoch":
    "{samples} samples, [batch size](batch-size) {batchSize}. How many [mini-batches](mini-batch) does one [epoch](epoch) have?",
  "exercise.batches-per-epoch.name": "Mini-batches in an epoch",
  "exercise.batches-per-epoch.nOverBPlusOne":
    "It comes out even, so there is no short batch to add: n // b + 1 is one too many.",
  "exercise.batches-per-epoch.droppedShortBatch":
    "The samples left over are a mini-batch, too, if a short one.",
  "exercise.batches-per-epoch.keptFraction": "There are no fractions of a batch. Round up.",
  "exercise.last-batch-size":
    "{samples} samples, [batch size](batch-size) {batchSize}. How many samples does the last [mini-batch](mini-batch) of an [epoch](epoch) have?",
  "exercise.last-batch-size.name": "The last mini-batch",
  "exercise.last-batch-size.lastBatchEmpty":
    "Nothing is left over, so the last batch is a full one.",
  "exercise.last-batch-size.lastBatchFull":
    "It does not come out even; the last batch gets only what is left.",
  "exercise.last-batch-size.tookWhatIsMissing": "That is what the last batch lacks to be full.",
  "exercise.total-iterations":
    "{samples} samples, [batch size](batch-size) {batchSize}, {epochs} [epochs](epoch). How many [iterations](iteration) (updates) is that in all?",
  "exercise.total-iterations.name": "Iterations in all",
  "exercise.total-iterations.countedEpochs":
    "That is the number of epochs. Each has many iterations.",
  "exercise.total-iterations.forgotEpochs": "That is one epoch. Multiply by the number of epochs.",
  "exercise.total-iterations.countedSamples":
    "You counted samples. One iteration takes a whole mini-batch.",
  "exercise.total-iterations.nOverBPlusOne":
    "It comes out even: n // b + 1 counts a batch too many in every epoch.",
  "exercise.total-iterations.droppedShortBatch":
    "The short batch at the end of each epoch makes an update, too.",
  "exercise.samples-seen":
    "{samples} samples, [batch size](batch-size) {batchSize}, {epochs} [epochs](epoch); a short last [mini-batch](mini-batch) is dropped. How many samples are presented in all, repeats included?",
  "exercise.samples-seen.name": "Samples in all",
  "exercise.samples-seen.keptShortBatch": "You counted the samples of the dropped batches, too.",
  "exercise.samples-seen.forgotEpochs": "That is one epoch. Multiply by the number of epochs.",
  "exercise.samples-seen.countedIterations":
    "You counted iterations. Each takes a whole mini-batch.",
  "exercise.batch-of-sample":
    "{samples} samples, shuffled, [batch size](batch-size) {batchSize}. In which [mini-batch](mini-batch) is sample number {place}, in the order of this [epoch](epoch)? Samples and batches are counted from 1.",
  "exercise.batch-of-sample.name": "The mini-batch of a sample",
  "exercise.batch-of-sample.nOverBPlusOne":
    "It is the last sample of its batch, so no new batch has begun.",
  "exercise.batch-of-sample.roundedDown":
    "The batches before it are full, so it is already in the next one.",
};
