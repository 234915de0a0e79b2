"""Consultation (spør kommunene): asked by the facilitator, carried by each municipality's coordinators, fed by anybody
local. The rules are in `facilitation.consultation`; how it looks in `dialogs.views.consultation_view`.
"""
