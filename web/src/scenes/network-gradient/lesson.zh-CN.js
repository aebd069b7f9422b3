/**
 * 这一课的文字，一页一页：问题、看什么、试什么、看到了什么。花括号里的数随场景而变。
 * 键与 `lesson.en.js` 相同。
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "答得又肯定又对，为什么还要付 0.55？",
    look: "文中的网络把全部概率都给了正确的类别：经过 [softmax](softmax)，它得到 {once}。可是按文中的代码，这个回答的[损失](loss)是 {loss}。",
    try: "怎么训练也消不掉。它会是从哪里来的？",
  },
  twelve: {
    title: "六个权重，十二次求值",
    look: "先看正确的写法。每个权重往上挪 h，再往下挪 h，每次都重新算损失：求一次[梯度](gradient)要算 {passes} 遍。",
    try: "x 是 (0.6, 0.9)。梯度的哪一行更大，大多少？",
    seen: "第二行，是第一行的 1.5 倍：上面是 {upper}，下面是 {lower}，因为每一行都是对应的 x 乘以 y − t。[反向传播](backpropagation)往回走一遍就给出全部六个，与差商最多只差 {difference}。",
  },
  twice: {
    title: "softmax 之后，又一次 softmax",
    look: "现在是文中的代码：forward 以 softmax 结尾，loss 里又做了一次。两种写法并排对照。",
    try: "第二次 softmax 拿到的是 0 和 1 之间的数。它会把概率拉开，还是拉近？",
    seen: "拉近：最大的那个从 {once} 变成 {again}。损失是 {loss}，而不是 {right}；梯度只有原来的 {ratio} 倍长，网络在学，却学得很慢。",
  },
  check: {
    title: "梯度检验查得出来吗？",
    look: "差商求的梯度、反向传播求的梯度，用的都是文中的代码，还有两者之差。",
    try: "[梯度检验](gradient-check)就是比较这两者。它们会不一致吗？",
    seen: "一致，最多只差 {difference}。两者求的是同一个损失的[导数](derivative)，错的却是这个损失。检验能查出求错的导数，查不出问错的问题。",
  },
  wrong: {
    title: "答得肯定，却错了",
    look: "谜题里的回答有多对，这里的就有多错。正确写法的损失是 {right}。",
    try: "文中的代码会给出多少？它的梯度与正确的相比，有多长？",
    seen: "损失是 {loss}，梯度只有正确写法的 {ratio} 倍长。第一次 softmax 已经饱和，什么也传不过去。最该纠正的网络，偏偏得不到纠正。",
  },
  answer: {
    title: "第二次 softmax 永远肯定不起来",
    look: "它拿到的是：正确的类别 1，其余 0。它把 1 变成 {p}，也就是 e/(e + 2)，三个类别时最多只能到这里，于是永远要付 {loss}。出路是：forward 返回 [logits](logits)，只在 loss 里做 softmax。那样，这个回答的损失是 {right}。",
  },
};
