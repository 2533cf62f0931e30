public import Findings
public import NHICodes

/// What part of the record a file is, and why that was thought.
public struct Classification: Sendable, Hashable {
  package enum Evidence: Sendable, Hashable {
    case mapping
    case recordName
    /// A pattern's `{class}`.
    case pattern(String)
    case folder(String)
    case word(String)
    /// Its name is that of a form of class A, or begins with the form's number.
    case form(RecordForm.Title)
    /// Nothing but the kind of file: a guess.
    case kindOfFile(String)
  }

  /// 第二階層.
  public let recordClass: RecordClass
  package let evidence: Evidence
  /// Which form of class A it is, where its name says so; nil in every other class.
  package let form: RecognisedForm?

  init(recordClass: RecordClass, evidence: Evidence, form: RecognisedForm? = nil) {
    self.recordClass = recordClass
    self.evidence = evidence
    self.form = recordClass == .chart ? form : nil
  }

  /// Whether nothing but the kind of file says so.
  public var isGuess: Bool {
    if case .kindOfFile = evidence { true } else { false }
  }

  /// What to say of it beside the new name: 檔案備註, f4 of the batch XML. The form where it is known, else what the plan
  /// calls the class.
  public var remark: String { form?.title.description ?? recordClass.name.zhHant }

  /// `檔名含「PANO」→ B 檢查檢驗報告(影像類)`.
  public var explanation: Wording {
    let name = recordClass.name
    // Where it is the form that decided, the reason says which already.
    var known = form.map { Wording("，\($0.title)", ", \($0.title)") } ?? Wording("", "")
    if case .form = evidence { known = Wording("", "") }
    return reason.leading(
      to: Wording(
        "\(recordClass.code) \(name.zhHant)\(known.zhHant)", "\(recordClass.code) \(name.en)\(known.en)"))
  }

  /// Why it is of its class: `檔名含「PANO」`.
  public var reason: Wording {
    switch evidence {
    case .mapping: Wording("對照表指定", "said by the mapping")
    case .recordName: Wording("檔名的第 3 碼", "the third character of its name")
    case .pattern(let pattern): Wording("樣式「\(pattern)」的類別", "the class in the pattern “\(pattern)”")
    case .folder(let name): Wording("資料夾「\(name)」", "folder “\(name)”")
    case .word(let word): Wording("檔名含「\(word)」", "its name has “\(word)”")
    case .form(let title): Wording("檔名是「\(title)」", "its name is that of “\(title)”")
    case .kindOfFile(let kind):
      kind.isEmpty
        ? Wording("猜測：沒有副檔名", "a guess: it has no extension")
        : Wording("猜測：只看副檔名「\(kind)」", "a guess from its extension “\(kind)”")
    }
  }
}
