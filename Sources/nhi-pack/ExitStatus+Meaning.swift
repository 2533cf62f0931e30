import Findings

extension ExitStatus {
  var meaning: Wording {
    switch self {
    case .success: Wording("沒有錯誤", "nothing wrong")
    case .findings: Wording("有錯誤；--strict 時警告也算", "errors found; with --strict warnings count too")
    case .usage: Wording("用法不對", "wrong usage")
    case .noInput: Wording("讀不到輸入", "an input cannot be read")
    case .defect: Wording("程式本身的錯誤", "a defect of the program")
    case .cannotCreate: Wording("無法建立輸出", "an output cannot be made")
    case .ioFailed: Wording("讀寫失敗", "reading or writing failed")
    case .interrupted: Wording("被中斷", "interrupted")
    }
  }

  /// All of them, for `--help`.
  static var help: String {
    let lines = allCases.map { status in
      let number = String(status.rawValue)
      return String(repeating: " ", count: max(0, 5 - number.count))
        + "\(number) \(status.meaning.zhHant) / \(status.meaning.en)"
    }
    return "結束代碼 / exit status:\n" + lines.joined(separator: "\n")
  }
}
