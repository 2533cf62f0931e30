import Findings
import Glibc

/// Where text goes and what the place can show.
struct Terminal: Sendable {
  let usesColor: Bool
  let language: Language

  enum Style: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// Standard output, in colour if it can show it and nobody said otherwise.
  static func forResults(noColor: Bool, _ language: Language) -> Terminal {
    let color = !noColor && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    return Terminal(usesColor: color && isTerminal(STDOUT_FILENO), language: language)
  }

  /// By the locale when not said; Chinese for any locale that is not English.
  static func language(_ said: Language?) -> Language {
    if let said { return said }
    let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
    return locale.hasPrefix("en") ? .en : .zhHant
  }

  func styled(_ text: String, _ styles: Style...) -> String {
    guard usesColor else { return text }
    return "\u{1B}[\(styles.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// To standard output, whole: scripts must never see half a result as if it were all.
  static func write(_ text: String) throws(ExitStatus) { try write(Array(text.utf8)) }

  /// As `write(_ text:)`, for text that is bytes already.
  static func write(_ bytes: some Collection<UInt8>) throws(ExitStatus) {
    do { try write(bytes, to: STDOUT_FILENO) } catch {
      // Whoever has read enough, such as `head`, wants no complaint.
      if errno == EPIPE { throw error }
      complain("nhi-pack: 結果寫不出去（輸出被關閉或磁碟已滿）/ the result could not be written (output closed or disk full)")
      throw error
    }
  }

  /// To standard error, as what the program itself says.
  static func complain(_ wording: Wording, in language: Language) { complain("nhi-pack: \(wording[language])") }

  /// To standard error.
  static func complain(_ text: String) { try? write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// How many columns standard output has; 100 when it is no terminal, whatever runs there.
  static var columns: Int {
    var size = winsize()
    guard isTerminal(STDOUT_FILENO), ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 100
    }
    return Int(size.ws_col)
  }

  /// To standard error, without the end of a line: whoever is asked answers beside it.
  static func prompt(_ text: String) { try? write(Array(text.utf8), to: STDERR_FILENO) }

  /// Whether somebody is there to be asked.
  static var asks: Bool { isTerminal(STDIN_FILENO) && isTerminal(STDERR_FILENO) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// All of it, or an error.
  static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) throws(ExitStatus) {
    var bytes = Array(bytes)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .ioFailed }
      bytes = bytes.dropFirst(written)
    }
  }
}
