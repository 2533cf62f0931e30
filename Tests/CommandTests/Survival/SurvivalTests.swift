import Testing

/// Crashes, failing disks and everything else that happens around the program, brought about with strace. One after the
/// other: each holds a processor.
@Suite(.serialized) enum SurvivalTests {}
