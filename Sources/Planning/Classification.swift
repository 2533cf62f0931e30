public import Findings
public import NHICodes

/// What part of the record a file is, and why that was thought.
public struct Classification: Sendable, Hashable {
  public enum Evidence: Sendable, Hashable {
    case mapping
    case recordName
    case folder(String)
    case word(String)
    /// Nothing but the kind of file: a guess.
    case kindOfFile(String)
  }

  public let recordClass: RecordClass
  public let evidence: Evidence

  public var isGuess: Bool {
    if case .kindOfFile = evidence { true } else { false }
  }

  public var explanation: Wording {
    switch evidence {
    case .mapping: Wording("對照表指定", "said by the mapping")
    case .recordName: Wording("檔名的第 3 碼", "the third character of its name")
    case .folder(let name): Wording("資料夾「\(name)」", "folder “\(name)”")
    case .word(let word): Wording("檔名含「\(word)」", "its name has “\(word)”")
    case .kindOfFile(let kind):
      Wording("猜測：只看副檔名「\(kind)」", "a guess from its extension “\(kind)”")
    }
  }
}
