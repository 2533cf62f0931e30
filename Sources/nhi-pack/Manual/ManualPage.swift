import Findings

/// The manual page of the program, or of one of its commands.
struct ManualPage {
  let command: CommandDescription
  /// YYYY-MM-DD, for the foot of the page.
  let date: String

  private var isRoot: Bool { command.superCommands == nil }

  /// In the folder `man1`.
  var fileName: String { "\(command.pageName).1" }

  var source: String {
    var page = ManualText()
    page.line(".\\\" -*- coding: utf-8 -*-")
    page.line(".\\\" Made of what --help says; not to be edited.")
    let name = ManualText.escaped(command.pageName)
    let number = "nhi-pack \(ProgramVersion.number)"
    page.macro("TH \(ManualText.escaped(command.pageName.uppercased())) 1 \(date) \"\(number)\" \"User Commands\"")
    // Chinese and English in one line leave gaps when both margins are straight.
    page.macro("ad l")
    page.macro("nh")
    page.macro("SH NAME")
    page.line("\(name) \\-")
    page.indexedText(Self.withoutStop(command.abstract ?? ""))
    addSynopsis(to: &page)
    addDescription(to: &page)
    addCommands(to: &page)
    addArguments(to: &page)
    addExitStatus(to: &page)
    if isRoot { ManualSurroundings.add(to: &page) }
    addSeeAlso(to: &page)
    return page.source
  }

  /// One line for all: what the index of manuals shows has no full stop.
  private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  private var shown: [ArgumentDescription] { command.arguments?.filter(\.shouldDisplay) ?? [] }

  private func addSynopsis(to page: inout ManualText) {
    page.macro("SH SYNOPSIS")
    var parts = [ManualText.bold(command.invocation)]
    if command.subcommands?.isEmpty == false { parts.append(ManualText.italic("subcommand")) }
    if shown.contains(where: { $0.kind != .positional && $0.isOptional }) {
      parts.append("[\(ManualText.italic("options"))]")
    }
    parts += shown.filter { $0.kind == .positional }.map { argument in
      let name = ManualText.italic(argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    parts += shown.filter { $0.kind != .positional && !$0.isOptional }.map { option in
      [option.preferredName.map { ManualText.bold($0.spelled) }, option.valueName.map { ManualText.italic($0) }]
        .compactMap { $0 }.joined(separator: " ")
    }
    for part in parts { page.line(part) }
  }

  private func addDescription(to page: inout ManualText) {
    page.macro("SH DESCRIPTION")
    page.text(command.abstract ?? "")
    // The exit status has a section of its own.
    let discussion = (command.discussion ?? "").replacing(ExitStatus.help, with: "")
    for block in discussion.split(separator: "\n\n") {
      let lines = block.split(separator: "\n")
      let (text, literal) = (lines.filter { !$0.hasPrefix(" ") }, lines.filter { $0.hasPrefix(" ") })
      if literal.isEmpty {
        page.macro("PP")
        for (place, line) in text.enumerated() {
          if place > 0 { page.macro("br") }
          page.text(String(line))
        }
      } else {
        page.literal(lines)
      }
    }
  }

  private func addCommands(to page: inout ManualText) {
    let commands = command.subcommands?.filter(\.shouldDisplay) ?? []
    guard !commands.isEmpty else { return }
    page.macro("SH COMMANDS")
    for command in commands {
      page.macro("TP")
      page.line(command.hasPage ? "\(ManualText.bold(command.pageName))(1)" : ManualText.bold(command.invocation))
      page.text(command.abstract ?? "")
    }
  }

  private func addArguments(to page: inout ManualText) {
    for (heading, arguments) in [
      ("ARGUMENTS", shown.filter { $0.kind == .positional }), ("OPTIONS", shown.filter { $0.kind != .positional }),
    ] where !arguments.isEmpty {
      page.macro("SH \(heading)")
      var section: String?
      for argument in arguments {
        if let title = argument.sectionTitle, title != section { page.macro("SS \(ManualText.escaped(title))") }
        section = argument.sectionTitle ?? section
        page.macro("TP")
        page.line(Self.head(of: argument))
        page.text(Self.description(of: argument))
        if let discussion = argument.discussion { page.text(discussion) }
      }
    }
  }

  private static func head(of argument: ArgumentDescription) -> String {
    let value = ManualText.italic(argument.valueName ?? "")
    switch argument.kind {
    case .positional: return value
    case .flag: return argument.spelledNames.map { ManualText.bold($0) }.joined(separator: ", ")
    case .option: return argument.spelledNames.map { ManualText.bold($0) }.joined(separator: ", ") + " " + value
    }
  }

  private static func description(of argument: ArgumentDescription) -> String {
    var facts: [String] = []
    if argument.isRepeating { facts.append("可以不只一個 / may be several") }
    if let values = argument.allValues { facts.append("可用的值 / values: \(values.joined(separator: ", "))") }
    if let value = argument.defaultValue { facts.append("預設 / default: \(value)") }
    let text = argument.abstract ?? ""
    return facts.isEmpty ? text : "\(text) (\(facts.joined(separator: "; ")))"
  }

  private func addExitStatus(to page: inout ManualText) {
    page.macro("SH EXIT STATUS")
    for status in ExitStatus.allCases {
      page.macro("TP")
      page.line(ManualText.bold(String(status.rawValue)))
      page.text("\(status.meaning.zhHant) / \(status.meaning.en)")
    }
  }

  private func addSeeAlso(to page: inout ManualText) {
    let pages = isRoot ? (command.subcommands ?? []).filter(\.hasPage).map(\.pageName).sorted() : ["nhi-pack"]
    page.macro("SH SEE ALSO")
    for (place, name) in pages.enumerated() {
      page.line("\(ManualText.bold(name))(1)\(place == pages.count - 1 ? "" : ",")")
    }
    guard !isRoot else { return }
    page.macro("PP")
    page.text("環境變數與檔案寫在 nhi-pack(1)。/ Environment and files are told in nhi-pack(1).")
  }
}
