package org.gradientplayground.edge;

import org.eclipse.jetty.http.HttpStatus;

/** Where a visitor's way ends with nothing to show, told in each language of the page. */
enum DeadEnd {
  /** A path of the site that leads nowhere. */
  NOTHING_THERE(
      new Told(
          "There is nothing at this address.",
          "Check that it is written as you were given it, or choose a scene from the start page."),
      new Told("这个网址下什么也没有。", "请核对网址是否写对，或者从首页选一个场景。")),

  /** The same within a frame, whose reader sees no address and cannot correct it. */
  NO_SCENE(
      new Told(
          "There is no scene at this address.",
          "The author of the page that led here can correct it; all scenes are on the start page."),
      new Told("这个网址下没有场景。", "引用它的页面的作者可以改正；所有场景都可以从首页进入。")),

  /** What browsers send otherwise can always be read, so a bad request has a bad address. */
  UNREADABLE(
      new Told(
          "This address cannot be read: a part of it is damaged.",
          "Copy the link once more from where you found it, or begin from the start page."),
      new Told("无法读取这个网址：其中有一部分已损坏。", "请回到原处重新复制链接，或者从首页开始。")),

  /** Who followed a link has nothing else that tells why. */
  TOO_LONG(
      new Told(
          "This address is too long.",
          "Before its “#” there is room for about 32,000 characters. Open the scene by a short"
              + " address, set there what you need, and copy the new link from “Share”: it holds"
              + " large settings after the “#”, where there is room for them."),
      new Told(
          "这个网址太长了。",
          "“#”之前大约只容得下 32,000 个字符。请先用短网址打开场景，在页面上设置好，再从“分享”里复制新的链接：较大的设置会放在“#”之后，那里容得下。")),

  /** Whatever else a server says without having been asked for a page. */
  NOT_ANSWERED(
      new Told(
          "The server cannot answer this request.",
          "Try it again in a moment, or begin from the start page."),
      new Told("服务器无法回答这个请求。", "请稍后再试，或者从首页开始。"));

  private final Told english;
  private final Told chinese;

  /**
   * What is told in one language, in plain text.
   *
   * @param what has happened
   * @param next what the visitor can do about it
   */
  record Told(String what, String next) {}

  DeadEnd(Told english, Told chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** That of a request which is refused with a status before any route is asked about it. */
  static DeadEnd of(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 -> UNREADABLE;
      case HttpStatus.URI_TOO_LONG_414 -> TOO_LONG;
      default -> NOT_ANSWERED;
    };
  }

  Told english() {
    return english;
  }

  Told chinese() {
    return chinese;
  }
}
