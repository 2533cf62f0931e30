import Findings
import NHIPack

/// What one look tells: whether it can be sent, how many cases need another look, and which.
extension ReportHTML {
  func addHeader(to html: inout HTML) {
    html.add("header") { html in
      html.add("h1", page.title)
      html.add("p", ["class": "subtitle"]) { $0.add("bdi", page.subtitle) }
      html.add("div", ["class": "outcome \(page.verdict.rawValue)"]) { html in
        html.add("p") { html in
          html.add("span", ["class": "mark", "aria-hidden": "true"], page.verdict.mark)
          html.add("strong", page.ending.heading[language])
        }
        if page.verdict == .warn {
          html.add(
            "p", say("有警告：請先看過，再決定是否送出。", "There are warnings: look at them before you send anything."))
        }
        html.add("p", ["class": "counts"], page.counts)
      }
      addTally(to: &html)
    }
  }

  /// How many cases there are of each verdict, the worst first.
  private func addTally(to html: inout HTML) {
    let verdicts = page.cases.filter { $0.key != nil }.map(\.verdict)
    guard !verdicts.isEmpty else { return }
    html.add("ul", ["class": "tally", "aria-label": say("案件", "Cases")]) { html in
      for verdict in Verdict.allCases.reversed() {
        let count = verdicts.count { $0 == verdict }
        guard count > 0 else { continue }
        html.add("li", ["class": "verdict \(verdict.rawValue)"]) { html in
          html.add("span", ["class": "mark", "aria-hidden": "true"], verdict.mark)
          let word = VerdictText.word(verdict)[language]
          html.text(say(" \(word) \(count) 件", " \(word): \(count)"))
        }
      }
    }
  }

  func addContents(to html: inout HTML) {
    html.add("nav", ["aria-label": say("目錄", "Contents")]) { html in
      html.add("ul") { html in
        func link(_ target: String, _ text: String) {
          html.add("li") { $0.add("a", ["href": "#\(target)"], text) }
        }
        if !page.fields.isEmpty { link("batch", say("批次", "Batch")) }
        if !page.findings.isEmpty { link("findings", say("整批的問題", "About the whole batch")) }
        if !missing.isEmpty { link("missing", say("缺少的", "Missing")) }
        for (number, group) in page.groups.enumerated() { link("group-\(number + 1)", group.title) }
        if !page.strays.isEmpty { link("strays", say("不打包的檔案", "Not packed")) }
        link("steps", say("接下來", "What to do next"))
      }
      let cases = numbered.filter { $0.found.key != nil }
      if cases.count > Self.mostLinks {
        // One look says which cases need one.
        let open = cases.filter { $0.found.verdict != .accept }
        if !open.isEmpty { addLinks(to: open, say("要處理或留意的案件", "Cases to look at"), in: &html) }
      }
      if !cases.isEmpty { addLinks(to: cases, say("全部案件", "All cases"), in: &html) }
    }
  }

  /// More than these are folded up.
  private static let mostLinks = 60

  private func addLinks(to cases: [NumberedCase], _ title: String, in html: inout HTML) {
    func add(to html: inout HTML) {
      html.add("ol", ["class": "cases", "aria-label": title]) { html in
        for (group, number, found) in cases {
          html.add("li") { html in
            html.add("a", ["class": found.verdict.rawValue, "href": "#\(Self.id(group, number))"]) { html in
              html.add("span", ["class": "mark", "aria-hidden": "true"], found.verdict.mark)
              html.text(" \(found.key ?? "")")
              html.add("span", ["class": "unseen"], " \(VerdictText.word(found.verdict)[language])")
            }
          }
        }
      }
    }
    guard cases.count > Self.mostLinks else { return add(to: &html) }
    html.add("details") { html in
      html.add("summary", say("\(title)（\(cases.count)）", "\(title) (\(cases.count))"))
      add(to: &html)
    }
  }
}
