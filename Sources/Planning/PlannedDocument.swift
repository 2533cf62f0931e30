public import FileAccess
public import Findings
public import NHICodes

/// One file of a case, with its new name and why it got it.
public struct PlannedDocument: Sendable {
  public let entry: FolderEntry
  public let name: RecordName
  /// Without the dot, in small letters; empty when the file has none.
  public let fileExtension: String
  public let match: CaseMatch
  public let classification: Classification

  /// The name in the attachment archive: `13B19012345-1.jpg`.
  public var archiveName: String { fileExtension.isEmpty ? name.description : "\(name).\(fileExtension)" }
}

/// Why a file belongs to its case.
public enum CaseMatch: Sendable, Hashable {
  case mapping(row: Int)
  /// It lies below the folder that the list names.
  case listedFolder(String)
  /// Its own name is in the scheme.
  case recordName
  case folder(name: String, by: CaseHint)

  public var explanation: Wording {
    switch self {
    case .mapping(let row): Wording("對照表第 \(row) 列", "row \(row) of the mapping")
    case .listedFolder(let folder): Wording("清單的檔案資料夾「\(folder)」", "the list's folder “\(folder)”")
    case .recordName: Wording("檔名已是規定的編碼", "its name is in the scheme already")
    case .folder(let name, let hint):
      Wording("資料夾「\(name)」是\(hint.name.zhHant)", "folder “\(name)” is \(hint.name.en)")
    }
  }
}

/// What a folder's name can be of a case.
public enum CaseHint: Sendable, Hashable, CaseIterable {
  case categoryAndSerial, identifier, chartNumber, serial

  public var name: Wording {
    switch self {
    case .categoryAndSerial: Wording("案件分類＋流水號", "its category and serial")
    case .identifier: Wording("身分證號", "its identity number")
    case .chartNumber: Wording("病歷號", "its chart number")
    case .serial: Wording("流水號", "its serial")
    }
  }
}

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
