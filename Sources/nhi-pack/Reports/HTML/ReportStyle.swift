import Findings

/// How a page looks: like a printed form. System fonts, no picture, nothing fetched.
enum ReportStyle {
  /// - Parameter footer: what stands at the foot of each printed page.
  static func sheet(footer: String, _ language: Language) -> String {
    colours + font(language) + screen + telephone + paper + pageBoxes(footer: footer, language)
  }

  /// The system's own. Chinese fonts make English quotation marks as wide as a character, so in English they come last.
  private static func family(_ language: Language) -> String {
    let chinese = #""Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", "Heiti TC""#
    return language == .zhHant
      ? "\(chinese), system-ui, sans-serif"
      : #"system-ui, "Segoe UI", "Helvetica Neue", Arial, "# + chinese + ", sans-serif"
  }

  private static func font(_ language: Language) -> String { "body { font: 16px/1.6 \(family(language)); }\n" }

  /// Each pair of text and ground has a contrast of 4.5:1 at least (WCAG 2.2, 1.4.3).
  private static let colours = """
    :root { color-scheme: light dark;
      --page: #f3f4f1; --paper: #ffffff; --ink: #1b2430; --faint: #4d5866; --line: #c8cdd3; --link: #17507a;
      --good: #1b6538; --good-ground: #e6f2ea; --look: #744700; --look-ground: #fcf1d8;
      --bad: #9c1c1c; --bad-ground: #fbe9e8; --strip: #eceff1; }
    @media screen and (prefers-color-scheme: dark) { :root {
      --page: #13171c; --paper: #1b2128; --ink: #e7eaee; --faint: #a8b2bd; --line: #3b4550; --link: #94c6ea;
      --good: #8ad6a6; --good-ground: #16301f; --look: #f1c673; --look-ground: #33290f;
      --bad: #f7a9a5; --bad-ground: #3b1b1b; --strip: #252c34; } }

    """

  private static let screen = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 0 24px 48px; max-width: 1080px; background: var(--page); color: var(--ink);
      overflow-wrap: anywhere; }
    h1, h2, h3 { line-height: 1.3; font-weight: 700; margin: 0; }
    h1 { font-size: 30px; } h1:lang(zh) { letter-spacing: .04em; }
    h2 { font-size: 20px; margin: 0 0 12px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); }
    h3 { font-size: 17px; }
    p, ul, ol { margin: 0; }
    a { color: var(--link); }
    a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: -9999px; }
    .skip:focus { position: static; display: inline-block; padding: 8px 12px; }
    .mark { font-weight: 700; font-family: system-ui, sans-serif; }
    header { padding: 40px 0 20px; }
    .subtitle { font-size: 18px; color: var(--faint); font-variant-numeric: tabular-nums; }
    .outcome { margin-top: 18px; padding: 14px 18px; border-left: 6px solid; font-size: 17px; }
    .outcome .mark { font-size: 20px; margin-right: 10px; }
    .outcome p + p { font-size: 15px; color: var(--ink); }
    .outcome.accept { color: var(--good); background: var(--good-ground); border-color: var(--good); }
    .outcome.warn { color: var(--look); background: var(--look-ground); border-color: var(--look); }
    .outcome.reject { color: var(--bad); background: var(--bad-ground); border-color: var(--bad); }
    .tally { list-style: none; padding: 0; margin-top: 12px; display: flex; flex-wrap: wrap; gap: 6px 10px; }
    nav { margin-bottom: 28px; font-size: 15px; }
    nav ul, nav ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 6px 20px; }
    summary { margin-top: 10px; padding: 3px 0; cursor: pointer; color: var(--link); }
    nav ol { margin-top: 10px; gap: 6px; }
    nav a { display: inline-block; padding: 3px 0; }
    nav ol a { padding: 3px 10px; border: 1px solid; border-radius: 3px; text-decoration: none; font-variant-numeric: tabular-nums; }
    a.accept, .verdict.accept { color: var(--good); background: var(--good-ground); }
    a.warn, .verdict.warn { color: var(--look); background: var(--look-ground); }
    a.reject, .verdict.reject { color: var(--bad); background: var(--bad-ground); }
    main > section { margin-bottom: 36px; }
    main > section > ul:not([class]), main > section > ol { padding-left: 1.5em; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; font-weight: 400; }
    .fields { table-layout: fixed; background: var(--paper); border: 1px solid var(--line); margin-bottom: 16px; }
    .fields th, .fields td { padding: 6px 14px; border-bottom: 1px solid var(--line); }
    .fields tr:last-child > * { border-bottom: 0; }
    col.name { width: 8.5em; } .fields th { color: var(--faint); background: var(--strip); }
    .fields td { font-variant-numeric: tabular-nums; }
    .card { background: var(--paper); border: 1px solid var(--line); border-top: 3px solid var(--ink); margin-bottom: 20px; }
    .head, .facts { display: flex; gap: 12px; justify-content: space-between; align-items: center; padding: 12px 16px 0; }
    .facts { padding: 2px 16px 12px; font-size: 14px; color: var(--faint); font-variant-numeric: tabular-nums; }
    .fact, h3 span { display: inline-block; }
    .key { font-variant-numeric: tabular-nums; margin-right: 6px; }
    .verdict { display: inline-block; padding: 1px 10px; border-radius: 3px; font-size: 14px; font-weight: 700; white-space: nowrap; }
    .tick { display: inline-flex; align-items: center; gap: 8px; color: var(--ink); font-size: 15px; white-space: nowrap; position: relative; }
    .tick input { width: 20px; height: 20px; margin: 0; accent-color: var(--link); }
    .nothing { padding: 0 16px 16px; color: var(--faint); }
    .card > .findings { padding: 0 16px 12px; }
    .files { font-size: 14px; line-height: 1.5; }
    .files th, .files td { padding: 9px 8px; border-top: 1px solid var(--line); }
    .files thead th { padding: 5px 8px; color: var(--faint); background: var(--strip); font-size: 13px; }
    .files tr > :first-child { padding-left: 16px; } .files tr > :last-child { padding-right: 16px; }
    .files .said td { border-top: 0; padding-top: 0; }
    .picture { width: 112px; } .class { width: 13.5em; } .content { width: 13em; word-break: keep-all; } .size, .result { width: 1%; white-space: nowrap; }
    .size { font-variant-numeric: tabular-nums; text-align: right; }
    .picture img { display: block; max-width: 88px; max-height: 72px; background: #ffffff; border: 1px solid var(--line); }
    .none { display: flex; flex-direction: column; justify-content: center; align-items: center; text-align: center;
      width: 88px; min-height: 60px; padding: 4px; border: 1px dashed var(--line); color: var(--faint); line-height: 1.3; }
    .none small { font-size: 12px; text-wrap: balance; } .kind { font-weight: 700; letter-spacing: .05em; }
    .new, .old, .guess, .more { display: block; } .more { color: var(--faint); }
    .new { font-weight: 700; font-variant-numeric: tabular-nums; } .old { color: var(--faint); }
    .guess { color: var(--look); }
    .findings { list-style: none; padding: 0; }
    .finding { border-left: 4px solid var(--line); padding: 6px 12px; margin-top: 8px; background: var(--strip); font-size: 15px; }
    .finding.error { border-color: var(--bad); background: var(--bad-ground); }
    .finding.warning { border-color: var(--look); background: var(--look-ground); }
    .error .rule strong { color: var(--bad); } .warning .rule strong { color: var(--look); }
    .known { padding: 0 6px; border: 1px solid; border-radius: 3px; font-size: 13px; white-space: nowrap; }
    .place { font-size: 14px; } .remedy { font-weight: 600; }
    .strays { list-style: none; padding: 0; }
    .strays > li { background: var(--paper); border: 1px solid var(--line); padding: 10px 16px; margin-bottom: -1px; }
    .lines { list-style: none; padding: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 28px 40px; padding-top: 20px; }
    .lines li { border-bottom: 1px solid var(--ink); padding-bottom: 2px; }
    footer { color: var(--faint); font-size: 14px; border-top: 1px solid var(--line); padding-top: 12px; }

    """

  /// Rows become blocks: a picture on the left, what is said of the file beside it.
  private static let telephone = """
    @media screen and (max-width: 760px) {
      body { padding: 0 12px 32px; }
      header { padding-top: 24px; } h1 { font-size: 25px; }
      .fields, .fields tbody { display: block; } .fields tr { display: grid; grid-template-columns: 7.5em 1fr; }
      .fields th, .fields td { padding: 6px 10px; }
      .files, .files tbody { display: block; }
      .files thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .files tr.file { display: grid; grid-template-columns: 96px 1fr auto; gap: 2px 10px; padding: 10px 12px;
        border-top: 1px solid var(--line); }
      .files tr.file > *, .files tr.said > * { border: 0; padding: 0; width: auto; }
      .picture { grid-row: 1 / span 4; } .name { grid-column: 2 / span 2; }
      .class, .content { grid-column: 2 / span 2; } .more { display: inline; } .more::before { content: " · "; }
      .size { text-align: left; grid-column: 2; } .result { grid-column: 3; }
      .files tr.said { display: block; padding: 0 12px 10px; } .files tr.said > td { display: block; }
      .lines { grid-template-columns: 1fr; } }

    """

  private static let paper = """
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.5; background: #ffffff;
        -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      nav, .skip { display: none; }
      header { padding: 0 0 10pt; } h1 { font-size: 19pt; } h2 { font-size: 13pt; margin-bottom: 7pt; } h3 { font-size: 11pt; }
      .subtitle, .outcome { font-size: 11pt; } .outcome { margin-top: 8pt; padding: 7pt 10pt; } .outcome p + p { font-size: 9.5pt; }
      .outcome .mark { font-size: 12pt; }
      main > section { margin-bottom: 14pt; }
      .fields th, .fields td { padding: 2pt 8pt; } .fields { font-size: 9.5pt; margin-bottom: 8pt; }
      .card { margin-bottom: 9pt; } .head { padding: 5pt 8pt 0; } .facts { padding: 0 8pt 4pt; font-size: 9pt; }
      .card > .findings { padding: 0 8pt 6pt; }
      .tick { font-size: 9.5pt; } .tick input { appearance: none; width: 11pt; height: 11pt; border: 1pt solid var(--ink); background: #ffffff; }
      .tick input:checked { background: var(--ink); }
      .verdict { font-size: 9pt; padding: 0 5pt; }
      .files { font-size: 8.5pt; line-height: 1.4; } .files thead th { font-size: 8pt; padding: 2pt 5pt; }
      .files th, .files td { padding: 4pt 5pt; }
      .files tr > :first-child { padding-left: 8pt; } .files tr > :last-child { padding-right: 8pt; }
      .picture { width: 60pt; } .picture img { max-width: 50pt; max-height: 40pt; }
      .none { width: 50pt; min-height: 30pt; padding: 2pt; } .none small { font-size: 7pt; }
      .class { width: 13.4em; } .content { width: 9em; }
      .finding { font-size: 9pt; padding: 3pt 7pt; margin-top: 4pt; } .place { font-size: 8.5pt; }
      footer { font-size: 8.5pt; padding-top: 5pt; }
      h2, h3, .head, .facts, thead { break-after: avoid; }
      .file, .finding, .strays > li, .lines, .outcome, .fields tr { break-inside: avoid; }
      #steps { break-inside: avoid; } #signature { break-before: avoid; } .card { break-inside: avoid; } .card.long { break-inside: auto; } .said { break-before: avoid; }
      a { color: inherit; text-decoration: none; } }

    """

  /// For both sides of the paper: the wide margin is where the holes are, the page's number where the thumb is.
  private static func pageBoxes(footer: String, _ language: Language) -> String {
    let number =
      language == .zhHant
      ? #""第 " counter(page) " 頁，共 " counter(pages) " 頁""# : #""Page " counter(page) " of " counter(pages)"#
    let name = quoted(footer)
    let font = "font: 8pt \(family(language)); color: #4d5866;"
    return """
      @page { size: A4; margin: 15mm 14mm 17mm; }
      @page :right { margin-left: 22mm;
        @bottom-left { content: \(name); \(font) } @bottom-right { content: \(number); \(font) } }
      @page :left { margin-right: 22mm;
        @bottom-left { content: \(number); \(font) } @bottom-right { content: \(name); \(font) } }
      """
  }

  /// A string of a style sheet. Whatever is no letter or digit of ASCII is written as its number, so that nothing in it
  /// can end the string, or the style.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars.prefix(120) {
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z", "_", ".", "-": quoted.unicodeScalars.append(scalar)
      default: quoted += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return quoted + "\""
  }
}
