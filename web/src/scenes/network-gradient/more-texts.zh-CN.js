/**
 * 页面打开时不显示的那些例子的文字。键与 `more-texts.en.js` 相同。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  tiny: {
    question: "用差商求的梯度，会不会出错？",
    look: "h = 1e-13 时，同一个权重的两个[损失](loss)几乎所有数位都相同，商只剩下两三位。[反向传播](backpropagation)里没有 h，什么也不会丢。两者不一致时，错的未必是反向传播。",
    try: "找出让最大的差最小的 h。再把 h 取成 1：这时的差又从哪里来？",
    seen: "h 在 1e-5 附近最好。1e-13 时是舍入坏了事，1 时是损失的弯曲坏了事。",
  },
  batch: {
    question: "有两个样本时，梯度会变成什么？",
    look: "[损失](loss)是两个[样本](sample)的平均，所以[梯度](gradient)也是两个梯度的平均。求值仍是十二次，每次都算整[批](batch)；反向传播仍是一遍。",
    try: "让两个样本的 x 和 t 都相同：得到什么梯度？再让 x 相同，类别不同。",
    seen: "相同的样本给出一个样本的梯度。互相矛盾的样本往两头拉，梯度就小了。",
  },
  twice: {
    question: "网络在学，却学得很慢，毛病出在哪里？",
    look: "文中的 forward 末尾做了 [softmax](softmax)，loss 里[又做了一次](mistakes#softmax-twice)。第二次压缩的是已经在 0 和 1 之间的数：概率彼此靠拢，[损失](loss)从 0.928 变成 1.039，[梯度](gradient)只剩 0.39 倍长。",
    try: "这里差商和[反向传播](backpropagation)一致吗？再比较右边两栏：三个类别时，两次 softmax 最大能给出多大的概率？",
    seen: "一致：[梯度检验](gradient-check)查不出这个毛病，因为两者求的是同一个错误损失的导数。概率再大也超不过 e/(e + 2) = 0.576。改法：forward 返回 [logits](logits)，只在 loss 里做 softmax。",
  },
  sure: {
    question: "答案又对又有把握，为什么还要付 0.55？",
    look: "第一次 [softmax](softmax) 给出 (0, 0, 1)，再对不过了。第二次把它变成 (0.21, 0.21, 0.58)，于是剩下 −ln 0.58 = 0.5514：怎么训练也消不掉的[损失](loss)。",
    try: "把权重再调大：两次 softmax 的损失会降吗？正确写法的呢？",
    seen: "它永远停在 ln(1 + 2/e) = 0.5514。正确写法的损失趋于 0。",
  },
  wrong: {
    question: "答案很有把握却错了，网络会喊得多响？",
    look: "这里两次 [softmax](softmax) 才真正害人。正确的[损失](loss)是 16，[梯度](gradient)清楚地说出该改什么。两次 softmax 的损失是 1.55，梯度几乎没有：第一次 softmax 已经饱和，[导数](derivative)接近 0。",
    try: "比较两个梯度。再一步步把 W 调小：从哪里开始，两次 softmax 的梯度才醒过来？",
    seen: "最需要纠正的网络偏偏得不到纠正：梯度短了几百万倍。",
  },
};
