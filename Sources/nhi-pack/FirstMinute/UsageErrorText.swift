import EditDistance
import FileAccess
import SystemPackage

/// What is wrong with a command line, in both languages: the parser's own words are English, and it knows nothing of
/// commands that were mistyped or left out.
struct UsageErrorText {
  /// Of the subcommands.
  let commands: [String]
  /// As the program was called.
  let arguments: [String]

  /// - Parameters:
  ///   - message: the parser's; of what this program says itself, which is in both languages, nothing is changed.
  ///   - full: the message with the usage, as it would be printed.
  func text(of message: String, in full: String) -> String {
    guard !message.isEmpty, let told = command(message) ?? Self.bilingual(message) else { return full }
    return full.replacingFirst(message, with: told)
  }

  // MARK: - The command

  /// Nil when the first argument is a command, or something else is wrong.
  private func command(_ message: String) -> String? {
    guard message.hasPrefix("Unknown option ") || Self.isOfTooMany(message), let first = arguments.first,
      !commands.contains(first), first != "help"
    else { return nil }
    let shown = ShownText.visible(first)
    if first.hasPrefix("-") {
      return """
        「\(shown)」要寫在指令後面，例如 nhi-pack check … \(shown) / '\(shown)' goes behind a command, as in nhi-pack check … \
        \(shown)
        """
    }
    if FilePath(first).isTaken {
      let typed = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.map(ShownText.visible)
      let line = (["nhi-pack", "check"] + typed).joined(separator: " ")
      return "要先寫指令，例如：\(line) / begin with a command, such as: \(line)"
    }
    guard let nearest = Self.nearest(to: first, in: commands) else {
      return "沒有「\(shown)」這個指令，用 nhi-pack --help 看有哪些 / There is no command '\(shown)'"
    }
    return "沒有「\(shown)」這個指令，是不是要用「\(nearest)」？ / There is no command '\(shown)'. Did you mean '\(nearest)'?"
  }

  private static func nearest(to text: String, in names: [String]) -> String? {
    // Longer ones are near to none, and would take their time.
    guard text.utf8.count <= 32 else { return nil }
    let typed = Array(text.lowercased().utf8)
    let slips = names.map { name in
      let whole = Array(name.utf8)
      return (name: name, slips: whole.starts(with: typed) ? 0 : EditDistance.between(whole, typed))
    }
    let near = slips.filter { $0.slips <= max(1, min(3, typed.count / 2)) }
    return near.min { ($0.slips, $0.name) < ($1.slips, $1.name) }?.name
  }

  // MARK: - Options and values

  /// Nil when the message is none of the parser's.
  private static func bilingual(_ message: String) -> String? {
    // What was typed is in it, and the parser's own lines.
    let english = message.split(separator: "\n", omittingEmptySubsequences: false).map { ShownText.visible(String($0)) }
    return chinese(message).map { "\($0) / \(english.joined(separator: "\n"))" }
  }

  private static func isOfTooMany(_ message: String) -> Bool {
    message.hasPrefix("Unexpected argument ") || message.contains(" unexpected arguments: ")
  }

  private static func chinese(_ message: String) -> String? {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter {
      !$0.offset.isMultiple(of: 2)
    }.map { ShownText.visible(String($0.element)) }
    guard let first = quoted.first else { return nil }
    let last = quoted.last ?? first
    if message.hasPrefix("Unknown option ") {
      return message.contains("Did you mean") && quoted.count > 1
        ? "沒有「\(first)」這個選項，是不是要寫「\(quoted[1])」？" : "沒有「\(first)」這個選項"
    }
    if isOfTooMany(message) {
      return "多了「\(quoted.filter { $0 != ", " }.joined(separator: "」「"))」；路徑裡有空格時，前後要加引號"
    }
    if message.hasPrefix("Missing expected argument ") { return "少了「\(first)」" }
    if message.hasPrefix("Missing one of") { return "少了「\(quoted.joined(separator: "」或「"))」" }
    if message.hasPrefix("Missing value for ") { return "「\(first)」後面少了要填的值" }
    if message.hasPrefix("The option "), message.contains("does not take any value") {
      return "「\(first)」後面不接任何值，不需要「\(last)」"
    }
    if message.hasPrefix("The value "), quoted.count > 1 {
      let choices = quoted.dropFirst(2)
      let may = choices.isEmpty ? "" : "，可以是 \(choices.joined(separator: "、"))"
      return "「\(quoted[1])」不能是「\(first)」\(may)"
    }
    return nil
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
