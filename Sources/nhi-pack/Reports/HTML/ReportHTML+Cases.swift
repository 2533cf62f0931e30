import Checking
import Findings
import FoundationEssentials
import NHIPack

/// The cards of the cases.
extension ReportHTML {
  func add(_ group: ReportPage.Group, _ number: Int, to html: inout HTML) {
    section("group-\(number + 1)", group.title, to: &html) { html in
      if !group.fields.isEmpty { add(group.fields, to: &html) }
      if !group.findings.isEmpty { add(group.findings, besides: Subject(file: group.path), to: &html) }
      let count = group.cases.count { $0.key != nil }
      for (index, found) in group.cases.enumerated() {
        add(
          found, id: Self.id(number, index), of: group.path,
          place: found.key == nil ? nil : say("第 \(index + 1) 件，共 \(count) 件", "\(index + 1) of \(count)"),
          to: &html)
      }
    }
  }

  private func add(_ found: ReportPage.Case, id: String, of path: String?, place: String?, to html: inout HTML) {
    html.add("article", ["class": found.isLong ? "card long" : "card", "id": id, "aria-labelledby": "\(id)-title"]) {
      html in
      html.add("div", ["class": "head"]) { html in
        html.add("h3", ["id": "\(id)-title"]) { html in
          if let key = found.key {
            html.add("span", ["class": "key"], key)
            html.text(" ")
          }
          // The insurer's name of the category, which it has in Chinese only.
          if found.key != nil, language != .zhHant {
            html.add("span", ["lang": "zh-Hant-TW"], found.title)
          } else {
            html.text(found.title)
          }
        }
        add(found.verdict, to: &html)
      }
      html.add("div", ["class": "facts"]) { html in
        html.add("p") { html in
          for (number, fact) in ([place].compactMap(\.self) + found.facts).enumerated() {
            if number > 0 { html.text(" · ") }
            html.add("span", ["class": "fact"], fact)
          }
        }
        if found.key != nil {
          html.add("label", ["class": "tick"]) { html in
            html.add(empty: "input", ["type": "checkbox"])
            html.text(say("已核對", "Checked"))
            html.add("span", ["class": "unseen"], " \(found.key ?? "")")
          }
        }
      }
      if !found.findings.isEmpty {
        add(found.findings, besides: Subject(file: path, case: found.key), to: &html)
      }
      if found.files.isEmpty {
        html.add("p", ["class": "nothing"], say("沒有檔案。", "No files."))
      } else {
        addTable(of: found, id: id, of: path, to: &html)
      }
    }
  }

  private func add(_ verdict: Verdict, to html: inout HTML) {
    html.add("span", ["class": "verdict \(verdict.rawValue)"]) { html in
      html.add("span", ["class": "mark", "aria-hidden": "true"], verdict.mark)
      html.text(" \(VerdictText.word(verdict)[language])")
    }
  }

  // The roles are those that tables have. Browsers forget them where the style sets rows as blocks, as it does on a
  // telephone.
  private func addTable(of found: ReportPage.Case, id: String, of path: String?, to html: inout HTML) {
    let hasOldNames = found.files.contains { $0.oldName != nil }
    html.add("table", ["class": "files", "role": "table", "aria-labelledby": "\(id)-title"]) { html in
      html.add("thead", ["role": "rowgroup"]) { html in
        html.add("tr", ["role": "row"]) { html in
          for name in [
            say("縮圖", "Picture"),
            hasOldNames ? say("新檔名 ← 原檔名", "New name ← old name") : say("檔名", "Name"), say("類別", "Class"),
            say("內容", "Content"), say("大小", "Size"), say("結果", "Verdict"),
          ] {
            html.add("th", ["scope": "col", "role": "columnheader"], name)
          }
        }
      }
      html.add("tbody", ["role": "rowgroup"]) { html in
        for file in found.files {
          add(file, besides: Subject(file: path ?? file.oldName, case: found.key, entry: file.entry), to: &html)
        }
      }
    }
  }

  private func add(_ file: ReportPage.File, besides heading: Subject, to html: inout HTML) {
    html.add("tr", ["class": "file", "role": "row"]) { html in
      html.add("td", ["class": "picture", "role": "cell"]) { add(file.thumbnail, of: file, to: &$0) }
      html.add("th", ["class": "name", "scope": "row", "role": "rowheader"]) { html in
        html.add("bdi", ["class": "new"], file.newName)
        if let old = file.oldName {
          html.add("span", ["class": "old"]) { html in
            html.text("← ")
            html.add("bdi", old)
          }
        }
      }
      html.add("td", ["class": "class", "role": "cell"]) { html in
        html.text(file.recordClass ?? "—")
        if let note = file.note { html.add("span", ["class": "guess"], note) }
      }
      html.add("td", ["class": "content", "role": "cell"]) { html in
        html.text(file.details.first ?? "—")
        let more = file.details.dropFirst()
        if !more.isEmpty { html.add("span", ["class": "more"], more.joined(separator: " · ")) }
      }
      html.add("td", ["class": "size", "role": "cell"], SizeText.of(file.size, language))
      html.add("td", ["class": "result", "role": "cell"]) { add(file.verdict, to: &$0) }
    }
    guard !file.findings.isEmpty else { return }
    html.add("tr", ["class": "said", "role": "row"]) { html in
      html.add("td", ["colspan": "6", "role": "cell"]) { add(file.findings, besides: heading, to: &$0) }
    }
  }

  private func add(_ thumbnail: Thumbnail, of file: ReportPage.File, to html: inout HTML) {
    switch thumbnail {
    case .picture(let mediaType, let bytes):
      html.add(
        image: Data(bytes).base64EncodedString(), mediaType: mediaType,
        description: say("\(file.newName) 的縮圖", "A small picture of \(file.newName)"))
    case .none(let reason):
      html.add("span", ["class": "none"]) { html in
        if let kind = file.kind { html.add("span", ["class": "kind", "aria-hidden": "true"], kind) }
        html.add("small", reason[language])
      }
    }
  }
}

extension ReportPage.File {
  /// What stands in place of a picture: `PDF`.
  fileprivate var kind: String? {
    let name = newName.split(separator: "/").last ?? ""
    if name.uppercased() == "DICOMDIR" { return "DICOM" }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let fileExtension = name[name.index(after: dot)...]
    return (1...5).contains(fileExtension.utf8.count) ? fileExtension.uppercased() : nil
  }
}

extension ReportPage.Case {
  /// Whether it takes about a page of paper or more: such a card has to be broken, and may begin anywhere.
  fileprivate var isLong: Bool {
    2 * files.count + 3 * (findings.count + files.reduce(0) { $0 + $1.findings.count }) > 24
  }
}
