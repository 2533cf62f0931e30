import Checking
import Configuration
import DICOMMedia
import FileFormats
public import Findings
import Ledger
import Packaging
import Planning
import SamplingLists
import Verifying

/// Every rule there is.
public enum RuleCatalogue {
  /// Sorted by id.
  public static let all: [any Rule] = {
    var rules: [any Rule] = []
    rules += ListRule.allCases as [any Rule]
    rules += ClaimRule.allCases as [any Rule]
    rules += BatchRule.allCases as [any Rule]
    rules += ConfigurationRule.allCases as [any Rule]
    rules += NameRule.allCases as [any Rule]
    rules += PlanRule.allCases as [any Rule]
    rules += FormatRule.allCases as [any Rule]
    rules += PictureRule.allCases as [any Rule]
    rules += DocumentRule.allCases as [any Rule]
    rules += TextRule.allCases as [any Rule]
    rules += HTMLRule.allCases as [any Rule]
    rules += CDARule.allCases as [any Rule]
    rules += FilmRule.allCases as [any Rule]
    rules += TrailingRule.allCases as [any Rule]
    rules += DICOMRule.allCases as [any Rule]
    rules += DirectoryRule.allCases as [any Rule]
    rules += InstanceRule.allCases as [any Rule]
    rules += DICOMAdviceRule.allCases as [any Rule]
    rules += FileSetMakingRule.allCases as [any Rule]
    rules += XMLRule.allCases as [any Rule]
    rules += IdentityRule.allCases as [any Rule]
    rules += PatientRule.allCases as [any Rule]
    rules += SameContentRule.allCases as [any Rule]
    rules += BundleRule.allCases as [any Rule]
    rules += ContainerRule.allCases as [any Rule]
    rules += ContentRule.allCases as [any Rule]
    rules += ListAgreementRule.allCases as [any Rule]
    rules += BatchDocumentRule.allCases as [any Rule]
    rules += LedgerRule.allCases as [any Rule]
    return rules.sorted { $0.id < $1.id }
  }()

  /// The rule with this id, whatever its letter's case.
  public static func rule(_ id: String) -> (any Rule)? { all.first { $0.id == id.uppercased() } }
}
