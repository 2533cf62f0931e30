import Findings

/// What was found, with what to do.
extension ReportHTML {
  /// Errors before warnings.
  ///
  /// - Parameter heading: what they stand under, which they need not say again.
  func add(_ findings: [Finding], besides heading: Subject, to html: inout HTML) {
    let sorted = findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
    html.add("ul", ["class": "findings"]) { html in
      for finding in sorted { add(finding, besides: heading, to: &html) }
    }
  }

  /// - Parameter reason: why it was accepted; nil when it counts.
  private func add(
    _ finding: Finding, accepted reason: String? = nil, besides heading: Subject, to html: inout HTML
  ) {
    let rule = finding.rule
    var subject = finding.subject
    if subject.file == heading.file { subject.file = nil }
    if subject.case == heading.case { subject.case = nil }
    if subject.entry == heading.entry { subject.entry = nil }
    // A row of what is said above is said there, too.
    if subject.file == nil, finding.subject.file != nil { subject.row = nil }
    let message = finding.message(in: language)
    let place = SubjectText(output: output).of(subject, besides: message)
    html.add("li", ["class": reason == nil ? "finding \(finding.severity.rawValue)" : "finding"]) { html in
      html.add("p", ["class": "rule"]) { html in
        html.add("strong") { html in
          html.add("span", ["class": "mark", "aria-hidden": "true"], finding.severity == .error ? "✗" : "!")
          html.text(" \(finding.severity.name[language]) \(rule.id)")
        }
        html.text(" \(rule.title[language])\(ReweighedText.of(finding, language))")
        if !page.known.isEmpty, page.known.contains(FindingKey(finding)) {
          html.text(" ")
          html.add("span", ["class": "known"], say("前次已有", "known before"))
        }
      }
      if !place.isEmpty { html.add("p", ["class": "place"], place) }
      html.add("p", message)
      if let reason { return html.add("p", say("理由：\(reason)", "Reason: \(reason)")) }
      html.add("p", ["class": "remedy"]) { html in
        html.add("span", ["aria-hidden": "true"], "→ ")
        html.add("span", ["class": "unseen"], say("怎麼辦：", "What to do: "))
        html.text(finding.remedy(in: language))
      }
    }
  }

  // MARK: - What goes nowhere, and what does not count

  func addStrays(to html: inout HTML) {
    guard !page.strays.isEmpty else { return }
    section("strays", say("不打包的檔案（\(page.strays.count)）", "Not packed (\(page.strays.count))"), to: &html) { html in
      html.add("ul", ["class": "strays"]) { html in
        for stray in page.strays {
          html.add("li") { html in
            html.add("p") { html in
              html.add("bdi", ["class": "new"], stray.name)
              html.add("span", ["class": "old"], stray.reason)
            }
            if !stray.findings.isEmpty { add(stray.findings, besides: Subject(file: stray.name), to: &html) }
          }
        }
      }
    }
  }

  func addAccepted(to html: inout HTML) {
    guard !page.accepted.isEmpty else { return }
    section("accepted", say("設定檔裡已確認", "Accepted in the configuration"), to: &html) { html in
      html.add("ul", ["class": "findings"]) { html in
        for (finding, reason) in page.accepted {
          add(finding, accepted: reason, besides: Subject(), to: &html)
        }
      }
    }
  }
}
