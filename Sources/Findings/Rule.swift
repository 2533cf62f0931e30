/// One thing that is looked at. A rule is one case of one enum a stage (`enum ListRule: String, CaseIterable, Rule`),
/// so the compiler asks for each of these answers. An id (`F103`) is public and is never reused for something else.
public protocol Rule: Sendable {
  /// The public id: the family's letter and three digits.
  var id: String { get }
  /// How much its findings weigh.
  var severity: Severity { get }
  /// Whether a user may make its errors warnings. Not when the run could not go on with what it found, or when
  /// something would be left out of a bundle or sent that the insurer does not take: so only where a rule says it.
  var canBeLowered: Bool { get }
  /// What is wrong, in a few words, without the particulars.
  var title: Wording { get }
  /// The sentence a finding becomes; its `{places}` are filled from the finding's facts.
  var message: Wording { get }
  /// Why it matters.
  var explanation: Wording { get }
  /// What the reader can do now. May hold `{places}` too.
  var remedy: Wording { get }
  /// One wrong thing and the same thing right, for who wants to see what is meant.
  var example: RuleExample { get }
  /// Where the rule comes from.
  var source: RuleSource { get }
}

extension Rule {
  public var canBeLowered: Bool { false }
}

extension Rule where Self: RawRepresentable, RawValue == String {
  public var id: String { rawValue }
}

/// A document and the place in it, with the standing of what it says.
public struct RuleSource: Sendable, Hashable {
  /// How sure it is.
  public let standing: Standing
  /// The document and the place in it.
  public let place: Wording

  /// A place in a document.
  public init(_ standing: Standing, _ place: Wording) {
    self.standing = standing
    self.place = place
  }

  /// 專業審查作業紙本病歷替代方案 (106.9.22), the insurer's public plan for records sent as files.
  ///
  /// - Parameter section: as the plan numbers them, 、 between several.
  public static func plan(_ section: String) -> RuleSource {
    let sections = section.split(separator: "、").joined(separator: ", ")
    return RuleSource(
      .official,
      Wording(
        "專業審查作業紙本病歷替代方案（106.9.22）\(section)", "The insurer's plan for electronic records (2017-09-22), \(sections)"))
  }

  /// The DICOM standard.
  public static func dicom(_ clause: String) -> RuleSource {
    RuleSource(.official, Wording("DICOM 標準 \(clause)", "DICOM standard \(clause)"))
  }

  /// What systems in production send, and gets accepted.
  public static let deployedPractice = RuleSource(
    .deployed, Wording("院所系統現行做法", "What clinic systems in production send"))

  /// The program's own care: no document asks for it.
  public static let ownCare = RuleSource(.assumed, Wording("本程式的保護措施", "This program's own safeguard"))

  /// The insurer's claim format and code lists.
  public static let claimFormat = RuleSource(
    .official, Wording("醫療費用點數申報格式及填表說明、健保署代碼表", "The insurer's claim format and code lists"))
}

/// How sure a statement is.
public enum Standing: String, Sendable, CaseIterable {
  /// Said by a document of the insurer or a standard.
  case official
  /// Read off what systems in production do.
  case deployed
  /// Neither; it can be changed.
  case assumed

  /// For people.
  public var name: Wording {
    switch self {
    case .official: Wording("官方文件", "official")
    case .deployed: Wording("現行做法", "deployed practice")
    case .assumed: Wording("本程式推定", "assumed")
    }
  }
}
