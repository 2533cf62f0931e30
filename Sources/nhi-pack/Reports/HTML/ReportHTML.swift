import Findings
import NHIPack

/// A page as one HTML document: no script, nothing fetched, the pictures in it. Its reader is the clerk of a clinic, on
/// a screen, on a telephone or on paper.
struct ReportHTML {
  let page: ReportPage
  let output: OutputArguments

  var language: Language { output.language }
  func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  /// What every page begins with, and nothing else does: by it a page of ours is known again.
  static func opening(_ language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language == .zhHant ? "zh-Hant-TW" : "en")">
    <head>
    <meta charset="utf-8">
    <meta name="generator" content="nhi-pack report">

    """
  }

  var bytes: [UInt8] { Array(source.utf8) }

  private var source: String {
    var html = HTML(output.shown)
    html.add(own: Self.opening(language))
    html.add(
      own: """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <link rel="icon" href="data:,">
        <style>
        \(ReportStyle.sheet(footer: output.shown(page.footer), language))
        </style>

        """)
    html.add("title", "\(page.title) \(page.subtitle)")
    html.add(own: "</head>\n<body>\n")
    html.add("a", ["class": "skip", "href": "#content"], say("跳到內容", "Skip to the content"))
    addHeader(to: &html)
    addContents(to: &html)
    html.add("main", ["id": "content"]) { html in
      addBatch(to: &html)
      addFindings(to: &html)
      addMissing(to: &html)
      addReminders(to: &html)
      for (number, group) in page.groups.enumerated() { add(group, number, to: &html) }
      addStrays(to: &html)
      addAccepted(to: &html)
      addSteps(to: &html)
      if page.isSigned { addSignature(to: &html) }
    }
    html.add("footer") { html in
      html.add(
        "p",
        say(
          "這份報告和病歷一樣機密：有檔名與影像縮圖，請勿外傳。",
          "This report is as confidential as the records: it has file names and pictures. Do not pass it on."))
      html.add("p", say("nhi-pack 製作，\(page.time)", "Made by nhi-pack, \(page.time)"))
    }
    html.add(own: "</body>\n</html>\n")
    return html.source
  }

  typealias NumberedCase = (group: Int, number: Int, found: ReportPage.Case)

  /// The cases with the numbers of their groups and their own.
  var numbered: [NumberedCase] {
    page.groups.enumerated().flatMap { group, cases in
      cases.cases.enumerated().map { (group, $0, $1) }
    }
  }

  static func id(_ group: Int, _ number: Int) -> String { "case-\(group + 1)-\(number + 1)" }

  // MARK: - What is about the whole batch

  private func addBatch(to html: inout HTML) {
    guard !page.fields.isEmpty else { return }
    section("batch", say("批次", "Batch"), to: &html) { add(page.fields, to: &$0) }
  }

  private func addFindings(to html: inout HTML) {
    guard !page.findings.isEmpty else { return }
    section("findings", say("整批的問題", "About the whole batch"), to: &html) {
      add(page.findings, besides: Subject(), to: &$0)
    }
  }

  var missing: [NumberedCase] {
    numbered.filter { !$0.found.gaps.isEmpty }
  }

  private func addMissing(to html: inout HTML) {
    guard !missing.isEmpty else { return }
    section("missing", say("缺少的", "Missing"), to: &html) { html in
      html.add("ul") { html in
        for (group, number, found) in missing {
          html.add("li") { html in
            html.add("a", ["href": "#\(Self.id(group, number))"], found.key ?? "")
            html.text(say("：", ": ") + found.gaps.joined(separator: say("；", "; ")))
          }
        }
      }
    }
  }

  private func addReminders(to html: inout HTML) {
    guard !page.reminders.isEmpty else { return }
    section("reminders", say("提醒", "To keep in mind"), to: &html) { html in
      html.add("ul") { html in for reminder in page.reminders { html.add("li", reminder) } }
    }
  }

  private func addSteps(to html: inout HTML) {
    section("steps", say("接下來", "What to do next"), to: &html) { html in
      html.add("ol") { html in for step in page.steps { html.add("li", step) } }
    }
  }

  private func addSignature(to html: inout HTML) {
    section("signature", say("核對與上傳", "Checked and sent"), to: &html) { html in
      html.add("ul", ["class": "lines"]) { html in
        for line in [
          say("核對人", "Checked by"), say("核對日期", "On"), say("上傳日期", "Uploaded on"), say("上傳結果", "Result"),
        ] {
          html.add("li", line)
        }
      }
    }
  }

  // MARK: - What several parts have

  func section(_ id: String, _ title: String, to html: inout HTML, _ body: (inout HTML) -> Void) {
    html.add("section", ["id": id, "aria-labelledby": "\(id)-title"]) { html in
      html.add("h2", ["id": "\(id)-title"], title)
      body(&html)
    }
  }

  /// Two in a row, where they are short.
  func add(_ fields: [ReportPage.Field], to html: inout HTML) {
    html.add("table", ["class": "fields", "role": "table"]) { html in
      html.add("colgroup") { html in
        for kind in ["name", "value", "name", "value"] { html.add(empty: "col", ["class": kind]) }
      }
      html.add("tbody", ["role": "rowgroup"]) { html in
        var rest = fields[...]
        while let field = rest.popFirst() {
          let other = field.isLong || rest.first?.isLong != false ? nil : rest.popFirst()
          html.add("tr", ["role": "row"]) { html in
            for (field, width) in [(field, other == nil ? "3" : "1")] + (other.map { [($0, "1")] } ?? []) {
              html.add("th", ["scope": "row", "role": "rowheader"], field.name)
              html.add("td", ["colspan": width, "role": "cell"]) { html in
                html.add("bdi") { html in
                  if field.isDigest { html.add(own: field.value) } else { html.text(field.value) }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension Verdict {
  /// In front of its word: a colour alone says nothing to who does not see it.
  var mark: String {
    switch self {
    case .accept: "✓"
    case .warn: "!"
    case .reject: "✗"
    }
  }
}
