/* Stands in for Wine 8's mscms.dll, which ends the program when Qt 6.12 asks it for a screen's colour profile
   (WcsCreateIccProfile is not implemented): no screen has one here. Never shipped. */
#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned create) { return 0; }
EXPORT int CloseColorProfile(void *profile) { return 1; }
EXPORT int GetColorProfileFromHandle(void *profile, void *buffer, unsigned *size) { if (size) *size = 0; return 0; }
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
