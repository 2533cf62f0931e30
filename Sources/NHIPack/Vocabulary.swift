public import Archives
public import Findings
public import NHICodes
public import Packaging
public import RunProgress
public import SamplingLists
public import SystemPackage

// What a program names when it asks for a run and reads what came of it, under this module's name as well: so one
// import is enough. All else is reached from these and need not be named. Where the upcoming feature
// MemberImportVisibility is on, the compiler asks for the module that a member stands in.

/// A path, as the bytes it is.
public typealias FilePath = SystemPackage.FilePath
/// A day, in the ROC calendar or the Gregorian one.
public typealias ROCDate = NHICodes.ROCDate
/// The fields of the batch that the sampling list does not say itself.
public typealias BatchOptions = SamplingLists.BatchOptions
/// What is said of a sampling list besides the list itself.
public typealias ListOptions = SamplingLists.ListOptions
/// How the batch is written: the container, the layout, how far it is compressed.
public typealias BatchProfile = Packaging.BatchProfile
/// Something that was found wrong with the records.
public typealias Finding = Findings.Finding
/// How much a finding weighs.
public typealias Severity = Findings.Severity
/// The language of what people read.
public typealias Language = Findings.Language
/// How far a run is, for whoever wants to show it.
public typealias ProgressMeter = RunProgress.ProgressMeter
/// What the process itself has to be set to, once, before anything is packed.
public typealias ArchiveEnvironment = Archives.ArchiveEnvironment
